package com.amarktai.engine.strategy;

import java.time.Duration;

/**
 * What a trend strategy is told. Distances are multiples of the average true range.
 *
 * @param fast bars of the fast average
 * @param slow bars of the slow average
 * @param atr bars of the average true range
 * @param target from the entry up to where profit is taken
 * @param stop from the entry down to where the idea is wrong
 * @param priorHitRate share of signals assumed to reach the target while there is no record; a
 *     price that only wandered would reach it with stop / (target + stop), which is worth nothing
 * @param priorCount how many measured signals that assumption weighs as much as
 */
public record TrendRules(
        Duration barLength,
        int fast,
        int slow,
        int atr,
        double target,
        double stop,
        double priorHitRate,
        int priorCount) {

    /**
     * Averages over 12 and 26 bars as in Appel's MACD, Wilder's 14, the chandelier's stop of three
     * ranges and twice that to win. Five minutes, because a range of one minute is smaller than the
     * fees of a round trip, and with an hour the averages alone need more than a day.
     */
    public static final TrendRules TEXTBOOK =
            new TrendRules(Duration.ofMinutes(5), 12, 26, 14, 6, 3, 0.5, 10);

    /**
     * @throws IllegalArgumentException unless fast is shorter than slow, everything is above zero
     *     and the hit rate is a share
     */
    public TrendRules {
        if (fast < 1 || fast >= slow || atr < 1 || priorCount < 1) {
            throw new IllegalArgumentException(
                    "a trend needs a fast average shorter than the slow one and counts above zero");
        }
        if (!(target > 0) || !(stop > 0) || !(priorHitRate >= 0 && priorHitRate <= 1)) {
            throw new IllegalArgumentException(
                    "a trend needs a target and a stop above zero and a hit rate from 0 to 1");
        }
        if (barLength.toSeconds() < 1) {
            throw new IllegalArgumentException("bars are a second long or longer: " + barLength);
        }
    }

    /** What a signal brings by assumption, in average true ranges. */
    double assumed() {
        return target * priorHitRate - stop * (1 - priorHitRate);
    }
}
