package com.amarktai.engine.facts;

import java.util.Locale;

/** What a bot may do. */
public enum BotState {
    /** Trades. */
    ACTIVE,
    /** Opens nothing; what protects a position stays. */
    PAUSED,
    /** Set aside by the breaker until a person resets it. */
    QUARANTINED,
    /** Over, for good. */
    STOPPED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
