package com.amarktai.engine.blotter;

import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Order;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entries counted: per bot and account in the current UTC day, per venue in the last moments. A day
 * only ever moves forward, so a clock set back cannot give a count back.
 */
public final class Tally {

    private static final long DAY_SECONDS = 86_400;
    private static final int RECENT_KEPT = 1_000;

    private long day = Long.MIN_VALUE;
    private int today;
    private final Map<BotId, Integer> todayByBot = new TreeMap<>();
    private final Map<BotId, Instant> lastEntry = new TreeMap<>();
    private final Map<Venue, ArrayDeque<Instant>> recent = new EnumMap<>(Venue.class);

    void placed(Order order, Instant at) {
        ArrayDeque<Instant> venue =
                recent.computeIfAbsent(order.ticket().venue(), _ -> new ArrayDeque<>());
        if (order.ticket().reduces()) {
            return;
        }
        venue.addLast(at);
        Blotter.bound(venue, RECENT_KEPT);
        roll(at);
        today++;
        todayByBot.merge(order.ticket().bot(), 1, Integer::sum);
        lastEntry.put(order.ticket().bot(), at);
    }

    private void roll(Instant at) {
        long date = dayOf(at);
        if (date > day) {
            day = date;
            today = 0;
            todayByBot.clear();
        }
    }

    private static long dayOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), DAY_SECONDS);
    }

    /** Entries of the account in the UTC day of this moment. */
    public int today(Instant at) {
        return dayOf(at) > day ? 0 : today;
    }

    public int today(BotId bot, Instant at) {
        return dayOf(at) > day ? 0 : todayByBot.getOrDefault(bot, 0);
    }

    public Optional<Instant> lastEntry(BotId bot) {
        return Optional.ofNullable(lastEntry.get(bot));
    }

    int burst(Venue venue, Instant from) {
        ArrayDeque<Instant> queue = recent.getOrDefault(venue, new ArrayDeque<>());
        return (int) queue.stream().filter(it -> it.isAfter(from)).count();
    }
}
