package com.amarktai.intents.catalogue;

import java.time.Duration;

/** What a person must do before an intent is carried out. */
public enum Level {
    /** Nothing: it is done at once. */
    L0(Duration.ZERO),
    /** Say yes to the card, or press its button. */
    L1(Duration.ofMinutes(1)),
    /** Say yes and type the name that is on the card. */
    L2(Duration.ofSeconds(90)),
    /** As L2, with a one-time code. */
    L3(Duration.ofMinutes(2));

    private final Duration timeToLive;

    Level(Duration timeToLive) {
        this.timeToLive = timeToLive;
    }

    /** How long a card waits, by the wall clock. */
    public Duration timeToLive() {
        return timeToLive;
    }
}
