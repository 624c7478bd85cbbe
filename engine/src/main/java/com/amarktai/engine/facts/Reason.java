package com.amarktai.engine.facts;

/** Why a bot is in its state. */
public enum Reason {
    /** Created and never started. */
    NEW,
    /** A person said so. */
    PERSON,
    /** A trigger of the breaker. */
    BREAKER,
    /** Its quarantine was reset; it waits to be started again. */
    RESET
}
