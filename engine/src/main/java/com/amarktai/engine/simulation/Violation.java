package com.amarktai.engine.simulation;

import java.util.List;

/**
 * A promise that was broken.
 *
 * @param step of the run, from 1
 * @param events the last of the journal before it, oldest first
 */
public record Violation(Promise promise, long step, String text, List<String> events) {

    public Violation {
        events = List.copyOf(events);
    }
}
