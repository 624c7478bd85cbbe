package com.amarktai.engine.run;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.Dispatcher;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.exchange.paper.PaperExchange;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.time.Instant;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Carries one account's decided orders to its paper exchanges, and what those say back to the account.
 * An order is written down as sent before it is sent.
 */
final class Counter {

    private final AccountId account;
    private final Engine engine;
    private final Map<Venue, PaperExchange> exchanges = new EnumMap<>(Venue.class);
    private final Map<Venue, Dispatcher> dispatchers = new EnumMap<>(Venue.class);
    private final Deque<Event.Orders> toDo = new ConcurrentLinkedDeque<>();
    private final PaperVenues venues;

    /** Makes the paper exchange of a venue. */
    @FunctionalInterface
    interface PaperVenues {
        PaperExchange open(Venue venue);
    }

    Counter(AccountId account, Engine engine, PaperVenues venues) {
        this.account = account;
        this.engine = engine;
        this.venues = venues;
    }

    private PaperExchange exchange(Venue venue) {
        return exchanges.computeIfAbsent(venue, venues::open);
    }

    private Dispatcher dispatcher(Venue venue) {
        return dispatchers.computeIfAbsent(
                venue, it -> new Dispatcher(exchange(it), engine.halt(account)));
    }

    /** Remembers what an event asks for. May be called from any thread. */
    void heard(Event.Orders event) {
        toDo.add(event);
    }

    void on(Tick tick, Instant now) {
        exchanges.values().forEach(it -> it.on(tick));
        takeReports(now);
    }

    /** Until nothing is left to carry in either direction. */
    void settle(Instant now) {
        for (Event.Orders event = toDo.poll(); event != null; event = toDo.poll()) {
            carry(event, now);
            takeReports(now);
        }
    }

    private void carry(Event.Orders event, Instant now) {
        switch (event) {
            case Event.OrderPlaced(var order, _, _, _) -> send(order, now);
            case Event.CancelAsked(var id, _) -> cancel(id);
            case Event.OrderRefused _,
                    Event.OrderSent _,
                    Event.OrderAccepted _,
                    Event.OrderFilled _,
                    Event.OrderCanceled _,
                    Event.OrderRejected _,
                    Event.OrderExpired _,
                    Event.OrderUnknown _,
                    Event.OrderAbsent _,
                    Event.OrderReopened _ -> {}
        }
    }

    void send(Order order, Instant now) {
        Outcome sent =
                engine.submit(account, "sent/" + order.id(), now, new Command.Sent(order.id()));
        // Canceled in between, or sent before: nothing is sent now.
        if (sent instanceof Outcome.Done) {
            report(dispatcher(order.ticket().venue()).send(order), now);
        }
    }

    private void cancel(OrderId id) {
        engine.read(account, it -> it.blotter().find(id))
                .map(it -> it.order().ticket().venue())
                .ifPresent(venue -> dispatcher(venue).cancel(id));
    }

    private void takeReports(Instant now) {
        for (Dispatcher dispatcher : List.copyOf(dispatchers.values())) {
            dispatcher.reports().forEach(it -> report(it, now));
        }
    }

    private void report(Command.Report report, Instant now) {
        engine.submit(account, cause(report), now, report);
    }

    private static String cause(Command.Report report) {
        return switch (report) {
            case Command.Filled(var fill) -> "fill/" + fill.id();
            case Command.Sent(var id) -> "sent/" + id;
            case Command.Accepted(var id, _) -> "accepted/" + id;
            case Command.Canceled(var id, _) -> "canceled/" + id;
            case Command.Rejected(var id, _) -> "rejected/" + id;
            case Command.Expired(var id) -> "expired/" + id;
            case Command.Lost(var id, _) -> "lost/" + id;
            case Command.Absent(var id, _) -> "absent/" + id;
        };
    }

    /** After a restart: every order the journal says is open gets its answer. */
    void restore(Instant now) {
        List<Working> open =
                engine.read(account, it -> List.copyOf(it.blotter().live()));
        open.forEach(it -> restore(it, now));
        takeReports(now);
    }

    private void restore(Working working, Instant now) {
        Order order = working.order();
        Venue venue = order.ticket().venue();
        switch (working.status()) {
            case PENDING -> {
                if (order.ticket().reduces()) {
                    send(order, now);
                } else {
                    // Decided on a price that is gone by now.
                    report(new Command.Canceled(order.id(), "restarted before sending"), now);
                }
            }
            case WORKING, PARTIAL -> {
                dispatcher(venue);
                exchange(venue).restore(order, working.open());
            }
            case CANCELING -> {
                exchange(venue).restore(order, working.open());
                dispatcher(venue).cancel(order.id());
            }
            case SUBMITTED -> {
                report(new Command.Lost(order.id(), "restarted before the answer"), now);
                resolve(order, now);
            }
            case UNKNOWN -> resolve(order, now);
            case FILLED, CANCELED, REJECTED, EXPIRED -> {}
        }
    }

    private void resolve(Order order, Instant now) {
        Exchange.Finding found = dispatcher(order.ticket().venue()).find(order.id());
        switch (found) {
            case Exchange.NeverThere(var proof) ->
                    report(new Command.Absent(order.id(), proof), now);
            case Exchange.Known _ -> report(new Command.Accepted(order.id(), "found"), now);
            case Exchange.NotFound _, Exchange.NoAnswer _ -> {}
        }
    }
}
