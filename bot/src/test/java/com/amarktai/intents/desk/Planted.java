package com.amarktai.intents.desk;

import com.amarktai.bot.presentation.TextRenderer;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import java.time.Instant;
import java.util.function.BiFunction;

/** Approves for itself, and knows a channel. */
public final class Planted {

    private Planted() {}

    public static final class Approves {
        Approval approve(Actor person, Instant at) {
            return new Approval.ByPerson("card", person, false, at);
        }
    }

    public static final class RefersToAnApproval {
        final BiFunction<String, Instant, Approval> mandate = Approval.ByMandate::new;
    }

    public static final class KnowsAChannel {
        String render(Reply reply) {
            return TextRenderer.render(reply);
        }
    }
}
