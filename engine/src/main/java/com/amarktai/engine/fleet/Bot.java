package com.amarktai.engine.fleet;

import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.facts.Trigger;
import com.amarktai.engine.orders.BotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bot as it is now.
 *
 * @param since engine clock when it came into this state
 * @param mandate the approval of its last start, which its orders cite
 * @param trigger what tripped, while the breaker is the reason
 */
public record Bot(
        BotSpec spec,
        BotState state,
        Reason reason,
        Instant since,
        @Nullable Approval mandate,
        @Nullable Trigger trigger) {

    public BotId id() {
        return spec.bot();
    }

    public boolean isActive() {
        return state == BotState.ACTIVE;
    }

    Bot moved(BotState to, Reason why, Instant at) {
        return new Bot(spec, to, why, at, mandate, null);
    }

    Bot tripped(BotState to, @Nullable Trigger by, Instant at) {
        return new Bot(spec, to, Reason.BREAKER, at, mandate, by);
    }

    Bot started(Approval approval, Instant at) {
        return new Bot(spec, BotState.ACTIVE, Reason.PERSON, at, approval, null);
    }
}
