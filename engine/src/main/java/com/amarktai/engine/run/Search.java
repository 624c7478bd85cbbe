package com.amarktai.engine.run;

import com.amarktai.engine.exchange.Dispatcher;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proves that a lost order never was there: two not-founds, the later one past the horizon after
 * which the venue can no longer be working on the request. Until then nobody guesses.
 */
final class Search {

    /** Request validity 5 s, engine time-out 10 s, clock slack 1 s; counted from the first look. */
    static final Duration HORIZON = Duration.ofSeconds(16);

    private final Map<OrderId, Instant> firstMissed = new TreeMap<>();

    Optional<Command.Report> look(Order order, Dispatcher dispatcher, Instant now) {
        return switch (dispatcher.find(order.id())) {
            case Exchange.Known _ -> {
                firstMissed.remove(order.id());
                yield Optional.of(new Command.Accepted(order.id(), "found"));
            }
            case Exchange.NeverThere(var proof) ->
                    Optional.of(new Command.Absent(order.id(), proof));
            case Exchange.NotFound _ -> missed(order.id(), now);
            case Exchange.NoAnswer _ -> Optional.empty();
        };
    }

    private Optional<Command.Report> missed(OrderId order, Instant now) {
        Instant first = firstMissed.putIfAbsent(order, now);
        if (first == null || now.isBefore(first.plus(HORIZON))) {
            return Optional.empty();
        }
        firstMissed.remove(order);
        return Optional.of(new Command.Absent(order, "not found at " + first + " and at " + now));
    }
}
