package com.amarktai.engine.simulation;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.money.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Prices that walk at random, now and then with a spike that comes back or a gap that stays. */
final class SimMarket {

    static final String SOURCE = "simulated";
    private static final long LEAST_TICKS = 1_000;
    private static final int TICK_SCALE = 2;

    private final Dice dice;
    private final Map<Pair, Long> middles = new TreeMap<>();
    private final Map<Pair, Long> starts = new TreeMap<>();
    private final Map<Pair, Long> spikes = new TreeMap<>();

    SimMarket(Dice dice) {
        this.dice = dice;
        starts.put(SimRules.BTC_USD, 2_000_000L);
        starts.put(SimRules.ETH_USD, 150_000L);
        starts.put(SimRules.BNB_USD, 30_000L);
        middles.putAll(starts);
    }

    /** One move of every price. */
    void move() {
        for (Map.Entry<Pair, Long> entry : middles.entrySet()) {
            long middle = entry.getValue();
            long home = starts.getOrDefault(entry.getKey(), middle);
            // Pulled back a little, so that a long run does not end at nothing or at the moon.
            long pull = (home - middle) / 400;
            long step = middle * dice.between(-40, 40) / 10_000;
            long gap = dice.permille(4) ? middle * dice.between(-900, 900) / 10_000 : 0;
            entry.setValue(Math.max(LEAST_TICKS, middle + step + gap + pull));
            spikes.put(
                    entry.getKey(),
                    dice.permille(8) ? middle * dice.between(-600, 600) / 10_000 : 0L);
        }
    }

    Quote quote(Pair pair, Instant at) {
        long middle =
                Math.max(
                        LEAST_TICKS,
                        middles.getOrDefault(pair, 0L) + spikes.getOrDefault(pair, 0L));
        long half = Math.max(1, middle / 8_000);
        return new Quote(pair, price(middle - half), price(middle + half), at, SOURCE);
    }

    private static Price price(long ticks) {
        return new Price(BigDecimal.valueOf(ticks, TICK_SCALE));
    }
}
