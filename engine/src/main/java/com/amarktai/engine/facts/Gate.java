package com.amarktai.engine.facts;

/** The gates of an order, in the order they are passed. */
public enum Gate {
    IDEMPOTENCY,
    FEE_COVERAGE,
    LIMITS,
    BREAKER
}
