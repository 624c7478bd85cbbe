package com.amarktai.engine.facts;

/** What the breaker watches. All are "at or above". */
public enum Trigger {
    DRAWDOWN,
    DAILY_LOSS,
    CONSECUTIVE_LOSSES,
    ERRORS,
    /** The account's own drawdown: halts everything. */
    ACCOUNT_DRAWDOWN,
    /** The figures could not be worked out, which counts as tripped. */
    EVALUATION
}
