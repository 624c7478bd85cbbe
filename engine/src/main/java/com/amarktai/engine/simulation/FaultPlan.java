package com.amarktai.engine.simulation;

import java.util.EnumMap;
import java.util.Map;

/** Which faults a run has and how often they come, and how often they really came. */
final class FaultPlan {

    private final Dice dice;
    private final Map<Fault, Integer> rates;
    private final Map<Fault, Long> fired = new EnumMap<>(Fault.class);
    private boolean quiet;

    private FaultPlan(Dice dice, Map<Fault, Integer> rates) {
        this.dice = dice;
        this.rates = new EnumMap<>(rates);
    }

    /** Each fault is off in about half of all runs, so that their combinations vary. */
    static FaultPlan draw(Dice dice) {
        Map<Fault, Integer> rates = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            rates.put(fault, dice.permille(500) ? fault.rate() : 0);
        }
        return new FaultPlan(dice, rates);
    }

    static FaultPlan of(Dice dice, Map<Fault, Integer> rates) {
        Map<Fault, Integer> all = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            all.put(fault, rates.getOrDefault(fault, 0));
        }
        return new FaultPlan(dice, all);
    }

    boolean fires(Fault fault) {
        int rate = rates.getOrDefault(fault, 0);
        if (quiet || rate == 0 || !dice.myriad(rate)) {
            return false;
        }
        fired.merge(fault, 1L, Long::sum);
        return true;
    }

    /** While quiet nothing goes wrong. */
    void quiet(boolean on) {
        quiet = on;
    }

    boolean isQuiet() {
        return quiet;
    }

    Map<Fault, Long> fired() {
        return new EnumMap<>(fired);
    }
}
