package com.amarktai.engine.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Pair PAIR = Pair.of("BTC/USD");
    private static final Duration FIVE = Duration.ofMinutes(5);

    @Test
    void givesABarOutOnlyWhenATradeAfterItsEndArrives() {
        Bars bars = new Bars(FIVE);
        assertTrue(bars.add(tick(0, "100", "1")).isEmpty());
        assertTrue(bars.add(tick(120, "104", "0.5")).isEmpty());
        assertTrue(bars.add(tick(200, "99", "0.25")).isEmpty());
        assertTrue(bars.add(tick(299, "101", "0")).isEmpty());
        Bar bar = bars.add(tick(300, "500", "9")).orElseThrow();
        assertEquals(
                new Bar(
                        PAIR,
                        Instant.EPOCH,
                        FIVE,
                        Price.of("100"),
                        Price.of("104"),
                        Price.of("99"),
                        Price.of("101"),
                        Quantity.of("1.75")),
                bar);
        assertEquals(Instant.ofEpochSecond(300), bar.end());
    }

    @Test
    void givesNoBarForATimeWithoutTrades() {
        Bars bars = new Bars(FIVE);
        bars.add(tick(10, "100", "1"));
        assertEquals(Instant.EPOCH, bars.add(tick(3000, "101", "1")).orElseThrow().start());
        assertEquals(
                Instant.ofEpochSecond(3000), bars.add(tick(3300, "1", "1")).orElseThrow().start());
    }

    @Test
    void cutsTimeTheSameBeforeTheEpoch() {
        Bars bars = new Bars(FIVE);
        bars.add(tick(-1, "100", "1"));
        Bar bar = bars.add(tick(0, "101", "1")).orElseThrow();
        assertEquals(Instant.ofEpochSecond(-300), bar.start());
    }

    @Test
    void agreesWithTradesSortedIntoTheirStretches() {
        SplittableRandom random = new SplittableRandom(5);
        TreeMap<Long, List<Tick>> stretches = new TreeMap<>();
        List<Bar> given = new ArrayList<>();
        Bars bars = new Bars(FIVE);
        long second = 0;
        for (int i = 0; i < 2000; i++) {
            second += random.nextInt(200);
            Tick tick = tick(second, Integer.toString(random.nextInt(900, 1000)), "0.1");
            stretches.computeIfAbsent(second / 300, _ -> new ArrayList<>()).add(tick);
            Optional<Bar> bar = bars.add(tick);
            bar.ifPresent(given::add);
        }
        stretches.pollLastEntry();
        assertEquals(stretches.values().stream().map(BarsTest::slow).toList(), given);
    }

    private static Bar slow(List<Tick> ticks) {
        List<Price> prices = ticks.stream().map(Tick::price).toList();
        long start = ticks.getFirst().at().getEpochSecond() / 300 * 300;
        return new Bar(
                PAIR,
                Instant.ofEpochSecond(start),
                FIVE,
                prices.getFirst(),
                prices.stream().max(Price::compareTo).orElseThrow(),
                prices.stream().min(Price::compareTo).orElseThrow(),
                prices.getLast(),
                new Quantity(BigDecimal.valueOf(ticks.size(), 1)));
    }

    private static Tick tick(long second, String price, String quantity) {
        Instant at = Instant.ofEpochSecond(second);
        return new Tick(0, 1, PAIR, at, Price.of(price), Quantity.of(quantity));
    }
}
