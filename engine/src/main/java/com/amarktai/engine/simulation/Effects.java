package com.amarktai.engine.simulation;

/** Counts what reaches the world outside, and ends the process at the one it was told. */
final class Effects {

    private static final long NEVER = Long.MAX_VALUE;

    private final FaultPlan plan;
    private long count;
    private long crashAt = NEVER;

    Effects(FaultPlan plan) {
        this.plan = plan;
    }

    /** Each effect has two: one just before it, one just after it. */
    void at(String what) {
        count++;
        if (count == crashAt) {
            crashAt = NEVER;
            throw new Crash(what);
        }
        if (plan.fires(Fault.CRASH)) {
            throw new Crash(what);
        }
    }

    void crashAt(long effect) {
        crashAt = effect;
    }

    long count() {
        return count;
    }
}
