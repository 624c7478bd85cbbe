package com.amarktai.intents.confirmation;

import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import java.time.Instant;

/** The one place where a person's word becomes leave to act. */
public final class Approvals {

    private Approvals() {}

    /** For a card that was just consumed. */
    public static Approval of(Card card, Instant at) {
        return new Approval.ByPerson(card.id(), new Actor(card.person()), false, at);
    }

    /** For exact words that need no card, under the id of the message they came in. */
    public static Approval direct(String cause, String person, Instant at) {
        return new Approval.ByPerson(cause, new Actor(person), true, at);
    }

    /** For what the program sets up on its own first start, before there is anyone to ask. */
    public static Approval firstStart(Instant at) {
        return new Approval.ByPerson("first-start", Actor.SYSTEM, true, at);
    }
}
