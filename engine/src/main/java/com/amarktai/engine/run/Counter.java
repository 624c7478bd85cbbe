package com.amarktai.engine.run;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.Dispatcher;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderStatus;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Carries one account's decided orders to its venues, and what those say back to the account. An
 * order is written down as sent before it is sent; one whose answer was lost is looked up until its
 * fate is proven, and never sent again.
 */
public final class Counter {

    private final AccountId account;
    private final Engine engine;
    private final Venues venues;
    private final Map<Venue, Dispatcher> dispatchers = new EnumMap<>(Venue.class);
    private final Deque<Event.Orders> toDo = new ConcurrentLinkedDeque<>();
    private final Deque<Command.Report> reports = new ArrayDeque<>();
    private final Search search = new Search();

    public Counter(AccountId account, Engine engine, Venues venues) {
        this.account = account;
        this.engine = engine;
        this.venues = venues;
    }

    private Dispatcher dispatcher(Venue venue) {
        return dispatchers.computeIfAbsent(venue, this::open);
    }

    private Dispatcher open(Venue venue) {
        List<Working> known =
                engine.read(account, it -> List.copyOf(it.blotter().live())).stream()
                        .filter(it -> it.order().ticket().venue() == venue)
                        .filter(it -> it.status() != OrderStatus.PENDING)
                        .filter(it -> it.status() != OrderStatus.SUBMITTED)
                        .toList();
        return new Dispatcher(venues.open(venue, known), engine.halt(account));
    }

    /** Remembers what an event asks for. May be called from any thread. */
    public void heard(Event.Orders event) {
        toDo.add(event);
    }

    /**
     * Until nothing is left to carry in either direction. What the journal does not take now is
     * kept and carried the next time.
     */
    public void settle(Instant now) {
        takeReports(now);
        for (Event.Orders event = toDo.peek(); event != null; event = toDo.peek()) {
            carry(event, now);
            toDo.poll();
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

    private void send(Order order, Instant now) {
        Outcome sent =
                engine.submit(account, "sent/" + order.id(), now, new Command.Sent(order.id()));
        // Canceled in between, or sent before: nothing is sent now.
        if (sent instanceof Outcome.Done) {
            reports.add(dispatcher(order.ticket().venue()).send(order));
        }
    }

    private void cancel(OrderId id) {
        engine.read(account, it -> it.blotter().find(id))
                .map(it -> it.order().ticket().venue())
                .ifPresent(venue -> dispatcher(venue).cancel(id));
    }

    private void takeReports(Instant now) {
        for (Dispatcher dispatcher : List.copyOf(dispatchers.values())) {
            reports.addAll(dispatcher.reports());
        }
        for (Command.Report it = reports.peek(); it != null; it = reports.peek()) {
            engine.submit(account, cause(it, now), now, it);
            reports.poll();
        }
    }

    /**
     * A fill happens once; anything else that is said twice is no move the second time. Venues
     * number their trades each for itself, some even each pair for itself: only with its order is a
     * number one trade.
     */
    private static String cause(Command.Report report, Instant now) {
        return switch (report) {
            case Command.Filled(var fill) -> "fill/" + fill.order() + "/" + fill.id();
            case Command.Sent(var id) -> "sent/" + id;
            case Command.Accepted(var id, _) -> "accepted/" + id + "/" + now;
            case Command.Canceled(var id, _) -> "canceled/" + id + "/" + now;
            case Command.Rejected(var id, _) -> "rejected/" + id + "/" + now;
            case Command.Expired(var id) -> "expired/" + id + "/" + now;
            case Command.Lost(var id, _) -> "lost/" + id + "/" + now;
            case Command.Absent(var id, _) -> "absent/" + id + "/" + now;
        };
    }

    /** After a restart: every order the journal says is open gets its answer, or is looked for. */
    public void restore(Instant now) {
        for (Working working : live()) {
            restore(working, now);
        }
        seek(now);
    }

    private List<Working> live() {
        return engine.read(account, it -> List.copyOf(it.blotter().live()));
    }

    private void restore(Working working, Instant now) {
        Order order = working.order();
        switch (working.status()) {
            case PENDING -> {
                if (order.ticket().reduces()) {
                    send(order, now);
                } else {
                    // Decided on a price that is gone by now.
                    reports.add(new Command.Canceled(order.id(), "restarted before sending"));
                }
            }
            case WORKING, PARTIAL -> dispatcher(order.ticket().venue());
            case SUBMITTED, CANCELING, UNKNOWN, FILLED, CANCELED, REJECTED, EXPIRED -> {}
        }
    }

    /**
     * Looks for every order whose fate is unknown, and asks again for those that are being
     * canceled. Call it now and then.
     */
    public void seek(Instant now) {
        settle(now);
        for (Working working : live()) {
            seek(working, now);
        }
        settle(now);
    }

    private void seek(Working working, Instant now) {
        Order order = working.order();
        Dispatcher dispatcher = dispatcher(order.ticket().venue());
        switch (working.status()) {
            // Everything that was said has been taken in: the answer is not coming any more.
            case SUBMITTED -> reports.add(new Command.Lost(order.id(), "no answer"));
            case UNKNOWN -> search.look(order, dispatcher, now).ifPresent(reports::add);
            case CANCELING -> dispatcher.cancel(order.id());
            case PENDING, WORKING, PARTIAL, FILLED, CANCELED, REJECTED, EXPIRED -> {}
        }
    }
}
