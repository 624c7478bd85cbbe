package com.amarktai.engine.simulation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person reads of a run: speed, faults, conditions, what was broken, and one last line. */
public final class SimulateReport {

    private SimulateReport() {}

    /**
     * @param took how long the run took, for its speed
     */
    public static void print(Result result, Duration took, PrintStream out) {
        double seconds = Math.max(1, took.toMillis()) / 1_000.0;
        out.printf("%,.0f steps/s, %d orders sent%n", result.steps() / seconds, result.submits());
        out.println("faults fired:");
        result.fired().forEach((fault, count) -> out.printf("  %-26s %d%n", fault, count));
        out.println("conditions that occurred:");
        for (Promise promise : Promise.values()) {
            out.printf(
                    "  %-4s %10d  %s%n",
                    promise, result.conditions().getOrDefault(promise, 0L), promise.sentence());
        }
        result.violations().forEach(it -> print(result, it, out));
        out.printf(
                "seed %d steps %d violations %d hash %s%n",
                result.seed(), result.steps(), result.violations().size(), result.hash());
    }

    private static void print(Result result, Violation violation, PrintStream out) {
        violation.events().forEach(it -> out.println("    " + it));
        out.printf(
                "violated at seed %d step %d: %s, %s: %s%n",
                result.seed(),
                violation.step(),
                violation.promise(),
                violation.promise().sentence(),
                violation.text());
    }

    /** Conditions over several runs: one that never occurred proves nothing. */
    public static Map<Promise, Long> conditions(List<Result> results) {
        Map<Promise, Long> sums = new EnumMap<>(Promise.class);
        for (Promise promise : Promise.values()) {
            sums.put(promise, 0L);
        }
        results.forEach(
                it -> it.conditions().forEach((key, sum) -> sums.merge(key, sum, Long::sum)));
        return sums;
    }
}
