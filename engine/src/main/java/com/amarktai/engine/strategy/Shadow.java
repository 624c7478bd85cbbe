package com.amarktai.engine.strategy;

/**
 * A signal followed on paper, whether it was traded or not.
 *
 * @param entry close of the bar that gave the signal
 * @param range average true range at that bar, the unit of its outcome
 */
record Shadow(double entry, double range, double target, double stop) {

    static Shadow open(double entry, double range, TrendRules rules) {
        return new Shadow(
                entry, range, entry + rules.target() * range, entry - rules.stop() * range);
    }

    /** Of stop and target within one bar, the stop counts: the order of the two is unknown. */
    boolean stopsIn(double low) {
        return low <= stop;
    }

    boolean reachesIn(double high) {
        return high >= target;
    }

    /** A bar that opens below the stop is sold where it opens. */
    double stopped(double open) {
        return outcomeAt(Math.min(open, stop));
    }

    double reached() {
        return outcomeAt(target);
    }

    /** What leaving at this price brings, in ranges. */
    double outcomeAt(double price) {
        return (price - entry) / range;
    }
}
