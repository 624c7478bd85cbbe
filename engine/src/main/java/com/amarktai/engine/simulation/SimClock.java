package com.amarktai.engine.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Two virtual clocks: one that only ever goes on, and the one on the wall, which can be set. */
final class SimClock {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private long millis;
    private long wallAhead;

    void pass(Duration time) {
        millis += time.toMillis();
    }

    /** Somebody sets the clock on the wall; nothing else happens. */
    void setWall(Duration by) {
        wallAhead += by.toMillis();
    }

    /** Since the run began; never goes back. */
    long millis() {
        return millis;
    }

    Instant wall() {
        return START.plusMillis(millis + wallAhead);
    }

    InstantSource steady() {
        return () -> START.plusMillis(millis);
    }
}
