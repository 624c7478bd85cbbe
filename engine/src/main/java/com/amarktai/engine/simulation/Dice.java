package com.amarktai.engine.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** All chance of a run, from its seed. */
final class Dice {

    private static final int THOUSAND = 1_000;
    private static final int MYRIAD = 10_000;

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that who throws more does not change what others throw. */
    Dice split() {
        return new Dice(random.split());
    }

    /** From 0 up to but not including the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean permille(int rate) {
        return random.nextInt(THOUSAND) < rate;
    }

    boolean myriad(int rate) {
        return random.nextInt(MYRIAD) < rate;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
