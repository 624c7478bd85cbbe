package com.amarktai.engine.strategy;

import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import org.jspecify.annotations.Nullable;

/** What a strategy would do now. */
public sealed interface Signal {

    /**
     * Open a long position at market.
     *
     * @param target where to take profit
     * @param stop where the idea is wrong
     * @param edge expected move from entry to planned exit, round trip, before costs
     * @param basis where the edge comes from, in one sentence
     */
    record Enter(Price target, Price stop, Bps edge, String basis) implements Signal {}

    /** Close the position, and why. */
    record Exit(String why) implements Signal {}

    /** Nothing, and why. */
    record Wait(String why, @Nullable Price at) implements Signal {}
}
