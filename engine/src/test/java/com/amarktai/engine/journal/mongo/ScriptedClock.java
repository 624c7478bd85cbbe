package com.amarktai.engine.journal.mongo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that moves when the test says so. */
final class ScriptedClock implements InstantSource {

    private Instant now;
    private Duration later = Duration.ZERO;

    ScriptedClock(Instant now) {
        this.now = now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    synchronized void passAfterTheNextLook(Duration time) {
        later = time;
    }

    @Override
    public synchronized Instant instant() {
        Instant seen = now;
        now = now.plus(later);
        later = Duration.ZERO;
        return seen;
    }
}
