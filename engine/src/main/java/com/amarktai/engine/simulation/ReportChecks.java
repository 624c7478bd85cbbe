package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must be true of what is told of orders, held against the venue's own truth. */
final class ReportChecks {

    /** After this much steady time a venue no longer works on a request. */
    private static final long HORIZON = SimExchange.VISIBLE_AFTER_MOST + 100;

    private final TrackedAccount account;
    private final Map<Venue, VenueBook> books;
    private final Calls calls;
    private final Witness witness;
    private final Set<String> booked = new TreeSet<>();

    ReportChecks(
            TrackedAccount account, Map<Venue, VenueBook> books, Calls calls, Witness witness) {
        this.account = account;
        this.books = books;
        this.calls = calls;
        this.witness = witness;
    }

    /** The venue's own record of a trade. */
    @Nullable Fill truth(Fill told) {
        TrackedOrder order = account.find(told.order()).orElse(null);
        VenueBook book = order == null ? null : books.get(order.order().ticket().venue());
        return book == null ? null : book.trades().get(told.id());
    }

    void filled(Fill told) {
        TrackedOrder order = account.find(told.order()).orElse(null);
        Fill truth = truth(told);
        witness.check(
                Promise.I3,
                truth != null
                        && truth.order().equals(told.order())
                        && truth.bot().equals(told.bot())
                        && truth.side() == told.side()
                        && truth.quantity().equals(told.quantity())
                        && truth.price().equals(told.price()),
                () -> "booked %s, the venue has %s".formatted(told, truth));
        witness.check(
                Promise.I14,
                truth != null && truth.fee().equals(told.fee()),
                () -> "booked %s, the venue took %s".formatted(told, truth));
        if (order != null) {
            String key = order.order().ticket().venue() + "/" + told.id();
            witness.check(Promise.I22, booked.add(key), () -> "booked again: " + told);
            boolean fits =
                    order.filled().add(told.quantity().value()).compareTo(order.wanted()) <= 0;
            witness.check(Promise.I21, fits, () -> "more than ordered: " + told);
        }
    }

    /** An order moved. */
    void moved(Event.Orders event, boolean legal) {
        witness.check(Promise.I20, legal, () -> "no such move: " + event);
        if (event instanceof Event.OrderAbsent(var order, _)) {
            i23IsGivenUpByProof(order);
        }
    }

    private void i23IsGivenUpByProof(OrderId order) {
        List<Calls.Call> log = calls.of(order);
        long sent = 0;
        List<Long> missed = new ArrayList<>();
        for (Calls.Call call : log) {
            if (call.kind() == Calls.Kind.SUBMIT) {
                sent = call.millis();
            } else if (call.kind() == Calls.Kind.NOT_FOUND) {
                missed.add(call.millis());
            }
        }
        long since = sent;
        boolean twice = missed.size() >= 2 && missed.getLast() - since >= HORIZON;
        boolean everThere = books.values().stream().anyMatch(it -> !it.all(order).isEmpty());
        witness.check(
                Promise.I23,
                twice && !everThere,
                () ->
                        "sent at %d, not found at %s, was there: %s: %s"
                                .formatted(since, missed, everThere, order));
    }

    /** Whether a trade of this venue has been booked. */
    boolean hasBooked(Venue venue, String trade) {
        return booked.contains(venue + "/" + trade);
    }
}
