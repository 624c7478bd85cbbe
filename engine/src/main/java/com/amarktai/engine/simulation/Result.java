package com.amarktai.engine.simulation;

import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param fired how often each fault really happened
 * @param conditions how often the condition of each promise really occurred
 * @param hash over the last hash of every account: the same for the same seed and steps
 */
public record Result(
        long seed,
        long steps,
        List<Violation> violations,
        Map<Fault, Long> fired,
        Map<Promise, Long> conditions,
        long submits,
        String hash) {

    public Result {
        violations = List.copyOf(violations);
    }
}
