package com.amarktai.engine.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final double TINY = 1e-12;
    // Assumes 0.5 * 4 - 0.5 * 2 = 1 range, with the weight of 3 signals.
    private static final TrendRules RULES =
            new TrendRules(Duration.ofMinutes(5), 2, 4, 3, 4, 2, 0.5, 3);

    private final TrackRecord record = new TrackRecord(RULES);

    @Test
    void expectsWhatIsAssumedWhileNothingIsMeasuredAndSaysSo() {
        assertEquals(1, record.expected(), TINY);
        assertEquals(
                "no record yet: assumes that 50 % of signals reach the target of 4.0 ATR and the"
                        + " others the stop of 2.0 ATR (by chance alone: 33 %)",
                record.basis());
    }

    @Test
    void weighsAHitByCount() {
        record.follow(100, 10);
        record.see(101, 141, 99, 120, false);
        assertEquals((4 + 3 * 1) / 4.0, record.expected(), TINY);
        assertEquals(
                "measured over 1 earlier signal: 100 % reached the target, +4.00 ATR on average;"
                        + " weighed with 3 assumed ones, 50 % of which reach it (by chance"
                        + " alone: 33 %)",
                record.basis());
    }

    @Test
    void countsTheStopWhereABarTouchesBoth() {
        record.follow(100, 10);
        record.see(100, 150, 70, 100, false);
        assertEquals((-2 + 3 * 1) / 4.0, record.expected(), TINY);
    }

    @Test
    void sellsAtTheOpenOfABarThatOpensBelowTheStop() {
        record.follow(100, 10);
        record.see(60, 65, 50, 55, false);
        assertEquals((-4 + 3 * 1) / 4.0, record.expected(), TINY);
    }

    @Test
    void winsNoMoreThanTheTargetWhereABarOpensAboveIt() {
        record.follow(100, 10);
        record.see(200, 210, 190, 205, false);
        assertEquals((4 + 3 * 1) / 4.0, record.expected(), TINY);
    }

    @Test
    void leavesAtTheCloseWhenTheTrendIsOver() {
        record.follow(100, 10);
        record.see(100, 110, 90, 95, true);
        assertEquals((-0.5 + 3 * 1) / 4.0, record.expected(), TINY);
        assertTrue(record.basis().startsWith("measured over 1 earlier signal: 0 % reached"));
    }

    @Test
    void doesNotCountASignalThatIsStillOpen() {
        record.follow(100, 10);
        record.see(100, 139, 81, 130, false);
        assertEquals(1, record.expected(), TINY);
    }

    @Test
    void countsEachSignalOnce() {
        record.follow(100, 10);
        record.see(100, 141, 99, 140, false);
        record.see(140, 160, 70, 70, true);
        assertEquals((4 + 3 * 1) / 4.0, record.expected(), TINY);
    }

    @Test
    void forgetsTheAssumptionAsTheRecordGrows() {
        for (int i = 0; i < 3000; i++) {
            record.follow(100, 10);
            record.see(100, 101, 79, 80, false);
        }
        assertEquals(-2, record.expected(), 0.01);
    }
}
