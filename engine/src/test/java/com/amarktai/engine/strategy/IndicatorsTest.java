package com.amarktai.engine.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against the formulas written out: no running state, every value from all that came before. */
class IndicatorsTest {

    private static final double TINY = 1e-9;

    @Test
    void emaIsTheWeightedSumOfEverythingSinceItsPlainAverage() {
        for (int length : new int[] {1, 2, 12, 26}) {
            double[] closes = walk(200, length);
            Ema ema = new Ema(length);
            for (int i = 0; i < closes.length; i++) {
                ema.add(closes[i]);
                assertEquals(i + 1 >= length, ema.isWarm());
                if (ema.isWarm()) {
                    assertEquals(writtenOut(closes, i, length), ema.value(), TINY);
                }
            }
        }
    }

    static double writtenOut(double[] values, int last, int length) {
        double alpha = 2.0 / (length + 1);
        double first = 0;
        for (int i = 0; i < length; i++) {
            first += values[i] / length;
        }
        double sum = first * Math.pow(1 - alpha, last - length + 1);
        for (int i = length; i <= last; i++) {
            sum += alpha * values[i] * Math.pow(1 - alpha, last - i);
        }
        return sum;
    }

    @Test
    void atrIsWildersWeightedSumOfTrueRanges() {
        for (int length : new int[] {1, 2, 14}) {
            double[] closes = walk(200, 7 + length);
            double[] ranges = new double[closes.length];
            Atr atr = new Atr(length);
            for (int i = 0; i < closes.length; i++) {
                double high = closes[i] + i % 3;
                double low = closes[i] - i % 5;
                ranges[i] = i == 0 ? high - low : trueRange(high, low, closes[i - 1]);
                atr.add(high, low, closes[i]);
                assertEquals(i + 1 >= length, atr.isWarm());
                if (atr.isWarm()) {
                    assertEquals(wilder(ranges, i, length), atr.value(), TINY);
                }
            }
        }
    }

    private static double trueRange(double high, double low, double before) {
        return Math.max(high - low, Math.max(Math.abs(high - before), Math.abs(low - before)));
    }

    private static double wilder(double[] ranges, int last, int length) {
        double value = 0;
        for (int i = 0; i < length; i++) {
            value += ranges[i] / length;
        }
        for (int i = length; i <= last; i++) {
            value = (value * (length - 1) + ranges[i]) / length;
        }
        return value;
    }

    @Test
    void atrCountsTheGapBetweenTwoBars() {
        Atr atr = new Atr(2);
        atr.add(101, 99, 100);
        assertFalse(atr.isWarm());
        atr.add(121, 119, 120);
        assertTrue(atr.isWarm());
        assertEquals((2 + 21) / 2.0, atr.value(), TINY);
    }

    static double[] walk(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] walk = new double[count];
        double at = 1000;
        for (int i = 0; i < count; i++) {
            at += random.nextInt(-50, 51) / 10.0;
            walk[i] = at;
        }
        return walk;
    }
}
