package com.amarktai.engine.strategy;

import com.amarktai.engine.market.Bar;
import java.time.Duration;

/**
 * Bars in, one signal out. It sees only bars that have ended, in their order, so it cannot look
 * ahead. An instance belongs to one bot.
 */
public interface Strategy {

    String name();

    /** The length of the bars it wants. */
    Duration barLength();

    /** How many bars it needs before it says anything but wait. */
    int warmUp();

    /**
     * @param holding whether the bot has a position now
     */
    Signal on(Bar bar, boolean holding);
}
