package com.amarktai.engine.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.market.Bar;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrendStrategyTest {

    private static final TrendRules RULES =
            new TrendRules(Duration.ofMinutes(5), 2, 4, 3, 2, 1, 0.5, 10);

    @Test
    void onlyWaitsWhileItWarmsUp() {
        Strategy strategy = new TrendStrategy(RULES);
        assertEquals(5, strategy.warmUp());
        List<Bar> bars = bars(10, 9, 8, 20);
        for (Bar bar : bars) {
            assertInstanceOf(Signal.Wait.class, strategy.on(bar, false));
        }
    }

    @Test
    void entersOnTheCrossWithTargetAndStopInTrueRanges() {
        // Flat at 100, then a bar from 100 to 109: ranges 0, 0, 0, 0, 9 give an ATR of 3.
        Signal.Enter enter =
                assertInstanceOf(Signal.Enter.class, last(false, 100, 100, 100, 100, 109));
        assertEquals(Price.of("115"), enter.target());
        assertEquals(Price.of("106"), enter.stop());
        // Assumed: half of 2 ATR less half of 1 ATR is 1.5 of 109, which is 137.61 bps.
        assertEquals("137.6 bps", enter.edge().toString());
        assertTrue(enter.basis().startsWith("no record yet: assumes that 50 % of signals reach"));
    }

    @Test
    void entersOnceForOneCrossAndNotWhileItHolds() {
        assertInstanceOf(Signal.Wait.class, last(true, 100, 100, 100, 100, 109));
        assertInstanceOf(Signal.Wait.class, last(false, 100, 100, 100, 100, 109, 110));
    }

    @Test
    void leavesWhenTheTrendIsDownAndKeepsSayingSo() {
        assertInstanceOf(Signal.Exit.class, last(true, 100, 100, 100, 100, 109, 90));
        assertInstanceOf(Signal.Exit.class, last(true, 100, 100, 100, 100, 109, 90, 89));
        assertInstanceOf(Signal.Wait.class, last(false, 100, 100, 100, 100, 109, 90));
        assertInstanceOf(Signal.Wait.class, last(true, 100, 100, 100, 100, 109, 110));
    }

    @Test
    void measuresSignalsThatNobodyTraded() {
        // The cross at 109 has its target at 115, reached at 120; then down, then the next cross.
        Signal.Enter enter =
                assertInstanceOf(
                        Signal.Enter.class,
                        last(false, 100, 100, 100, 100, 109, 120, 100, 90, 90, 120));
        assertEquals(
                "measured over 1 earlier signal: 100 % reached the target, +2.00 ATR on average;"
                        + " weighed with 10 assumed ones, 50 % of which reach it (by chance"
                        + " alone: 33 %)",
                enter.basis());
    }

    @Test
    void measuresASignalAtTheCloseThatEndsItsTrend() {
        // The cross at 109 has its stop at 106 and its target at 115; at 107 the trend is over.
        Signal.Enter enter =
                assertInstanceOf(
                        Signal.Enter.class,
                        last(false, 100, 100, 100, 100, 109, 114, 113, 110, 107, 130));
        assertEquals(
                "measured over 1 earlier signal: 0 % reached the target, -0.67 ATR on average;"
                        + " weighed with 10 assumed ones, 50 % of which reach it"
                        + " (by chance alone: 33 %)",
                enter.basis());
    }

    @Test
    void entersExactlyWhereTheWrittenOutAveragesCross() {
        double[] closes = IndicatorsTest.walk(600, 26);
        List<Integer> expected = new ArrayList<>();
        for (int i = 26; i < closes.length; i++) {
            if (isUp(closes, i) && !isUp(closes, i - 1)) {
                expected.add(i);
            }
        }
        Strategy strategy = new TrendStrategy(TrendRules.TEXTBOOK);
        List<Bar> bars = bars(closes);
        List<Integer> entered = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            if (strategy.on(bars.get(i), false) instanceof Signal.Enter) {
                entered.add(i);
            }
        }
        assertEquals(expected, entered);
        assertTrue(entered.size() > 5, "the walk crosses often enough to prove something");
    }

    private static boolean isUp(double[] closes, int at) {
        return IndicatorsTest.writtenOut(closes, at, 12)
                > IndicatorsTest.writtenOut(closes, at, 26);
    }

    @Test
    void saysTheSameAfterARestartThatReplaysTheBars() {
        List<Bar> bars = bars(IndicatorsTest.walk(600, 14));
        Strategy whole = new TrendStrategy(TrendRules.TEXTBOOK);
        SplittableRandom random = new SplittableRandom(14);
        for (int i = 0; i < 300; i++) {
            whole.on(bars.get(i), random.nextBoolean());
        }
        Strategy restarted = new TrendStrategy(TrendRules.TEXTBOOK);
        bars.subList(0, 300).forEach(bar -> restarted.on(bar, false));
        for (Bar bar : bars.subList(300, bars.size())) {
            assertEquals(whole.on(bar, false), restarted.on(bar, false));
        }
    }

    @Test
    void knowsNothingOfBarsToCome() {
        double[] closes = IndicatorsTest.walk(400, 3);
        double[] other = closes.clone();
        for (int i = 200; i < other.length; i++) {
            other[i] = closes[i] * 2;
        }
        assertEquals(signals(closes).subList(0, 200), signals(other).subList(0, 200));
    }

    @Test
    void namesTheStrategiesThereAreWhereANameIsUnknown() {
        Strategies strategies = new Strategies();
        assertEquals("trend", strategies.open("trend").name());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> strategies.open("moon"));
        assertEquals("there is no strategy moon; choose one of: trend", refusal.getMessage());
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        Duration five = Duration.ofMinutes(5);
        assertThrows(
                IllegalArgumentException.class, () -> new TrendRules(five, 4, 4, 3, 2, 1, 0.5, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new TrendRules(five, 2, 4, 3, 2, 0, 0.5, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrendRules(five, 2, 4, 3, Double.NaN, 1, 0.5, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new TrendRules(five, 2, 4, 3, 2, 1, 1.1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrendRules(Duration.ZERO, 2, 4, 3, 2, 1, 0.5, 1));
    }

    private static List<Signal> signals(double[] closes) {
        Strategy strategy = new TrendStrategy(RULES);
        return bars(closes).stream().map(bar -> strategy.on(bar, false)).toList();
    }

    private static Signal last(boolean holding, double... closes) {
        Strategy strategy = new TrendStrategy(RULES);
        List<Bar> bars = bars(closes);
        bars.subList(0, bars.size() - 1).forEach(bar -> strategy.on(bar, false));
        return strategy.on(bars.getLast(), holding);
    }

    /** Bars that open where the one before closed. */
    private static List<Bar> bars(double... closes) {
        List<Bar> bars = new ArrayList<>();
        Price open = price(closes[0]);
        for (double each : closes) {
            Price close = price(each);
            boolean rises = close.compareTo(open) > 0;
            bars.add(
                    new Bar(
                            Pair.of("BTC/USD"),
                            Instant.ofEpochSecond(bars.size() * 300L),
                            Duration.ofMinutes(5),
                            open,
                            rises ? close : open,
                            rises ? open : close,
                            close,
                            Quantity.of("1")));
            open = close;
        }
        return bars;
    }

    private static Price price(double value) {
        return new Price(BigDecimal.valueOf(value));
    }
}
