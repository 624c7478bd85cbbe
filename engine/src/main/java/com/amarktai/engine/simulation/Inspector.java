package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.account.Rules;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.codec.SnapshotCodec;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the journal of one account as it is stored, step by step, and holds it against the
 * venues' own truth, the calls that were made, and what the engine has in memory.
 */
final class Inspector {

    private final AccountId id;
    private final Journal store;
    private final Map<Venue, VenueBook> books;
    private final Calls calls;
    private final Witness witness;
    private final EventCodec codec;
    private final SnapshotCodec snapshots;
    private final TrackedAccount tracked;
    private final Account fold;
    private final PlacingChecks placing;
    private final ReportChecks reports;
    private final SafetyChecks safety;
    private final LedgerChecks ledger;
    private final List<Step> seen = new ArrayList<>();
    private boolean stopped;
    private long compared;

    Inspector(
            AccountId id,
            Journal store,
            Map<Venue, VenueBook> books,
            Calls calls,
            Rules rules,
            Asset currency,
            Witness witness,
            Codecs codecs) {
        this.id = id;
        this.store = store;
        this.books = books;
        this.calls = calls;
        this.witness = witness;
        this.codec = codecs.events();
        this.snapshots = codecs.snapshots();
        this.tracked = new TrackedAccount(currency);
        this.fold = new Account(id, currency);
        this.placing = new PlacingChecks(rules, tracked, witness);
        this.reports = new ReportChecks(tracked, books, calls, witness);
        this.safety = new SafetyChecks(rules, tracked, witness);
        this.ledger = new LedgerChecks(tracked, witness);
    }

    /** Readers and writers of events and states; costly to make, so that a run has one. */
    record Codecs(EventCodec events, SnapshotCodec snapshots) {}

    /** Takes in what has become durable since it was last called. */
    void catchUp() {
        store.read(id, seen.size() + 1L, this::take);
    }

    private void take(Step step) {
        witness.saw(step);
        seen.add(step);
        safety.stepBegins();
        tracked.bots().forEach(TrackedBot::stepBegins);
        List<Event> events = codec.events(step);
        for (Event event : events) {
            take(event, step);
            fold.apply(event, step.seq(), step.at());
        }
        safety.stepEnds(step.cause(), events, step.at());
    }

    private void take(Event event, Step step) {
        safety.before(event);
        @Nullable Fill truth = null;
        switch (event) {
            case Event.OrderPlaced placed -> placing.placed(placed, step.at());
            case Event.OrderFilled(var told) -> {
                truth = reports.truth(told);
                reports.filled(told);
            }
            case Event.HaltLifted _ -> stopped = false;
            case Event.Orders _,
                    Event.Funds _,
                    Event.Fleet _,
                    Event.Safety _,
                    Event.World _,
                    Event.Refused _ -> {}
        }
        boolean legal = tracked.apply(event, truth, step.seq(), step.at());
        if (event instanceof Event.Orders order) {
            reports.moved(order, legal);
        }
    }

    /** A call to a venue starts: all it rests on must be durable already. */
    void submitting(Order order) {
        catchUp();
        TrackedOrder known = tracked.find(order.id()).orElse(null);
        witness.check(
                Promise.I16,
                known != null && known.order().equals(order) && known.sentSeq() != Long.MAX_VALUE,
                () -> "sent and not in the journal as sent: " + order);
        long submits =
                calls.of(order.id()).stream().filter(it -> it.kind() == Calls.Kind.SUBMIT).count();
        witness.check(Promise.I18, submits == 0, () -> "sent again: " + order);
        if (known != null) {
            safety.submitting(known, stopped);
        }
    }

    /** The venue took an order in. */
    void accepted(Order order, int there) {
        witness.check(Promise.I17, there == 1, () -> there + " at the venue: " + order);
    }

    void asked(OrderId order, Quote quote) {
        placing.asked(order, quote);
    }

    /** A person stopped everything; from here on no entry may start. */
    void stopped() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    void notEvaluated(List<Event> events) {
        safety.notEvaluated(events);
    }

    /** Cheap enough for every step: nothing is done where nothing was written. */
    void compare(Account live) {
        catchUp();
        if (compared < seen.size()) {
            compared = seen.size();
            ledger.check(live);
        }
    }

    /** The whole state, and the whole journal, byte by byte. */
    void compareAll(Account live) {
        catchUp();
        if (seen.isEmpty()) {
            return;
        }
        i9NothingChanged();
        String folded = snapshots.write(fold);
        String remembered = snapshots.write(live);
        witness.check(
                Promise.I10,
                folded.equals(remembered),
                () -> "memory differs from the fold: " + difference(folded, remembered));
    }

    private static String difference(String folded, String remembered) {
        int at = 0;
        int shorter = Math.min(folded.length(), remembered.length());
        while (at < shorter && folded.charAt(at) == remembered.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return "folded …%s, remembered …%s"
                .formatted(
                        folded.substring(from, Math.min(folded.length(), at + 80)),
                        remembered.substring(from, Math.min(remembered.length(), at + 80)));
    }

    private void i9NothingChanged() {
        int[] at = {0};
        store.read(
                id,
                1,
                step -> {
                    boolean same = at[0] < seen.size() && seen.get(at[0]).equals(step);
                    witness.check(Promise.I9, same, () -> "changed: " + step);
                    at[0]++;
                });
        witness.check(Promise.I9, at[0] == seen.size(), () -> "steps are gone: " + at[0]);
    }

    /** From nothing, as a first start without any snapshot would. */
    void foldFromZero(Account live) {
        Account anew = new Account(id, tracked.currency());
        store.read(
                id,
                1,
                step -> codec.events(step).forEach(it -> anew.apply(it, step.seq(), step.at())));
        String folded = snapshots.write(anew);
        String remembered = snapshots.write(live);
        witness.check(
                Promise.I10,
                folded.equals(remembered),
                () -> "memory differs from the fold: " + difference(folded, remembered));
    }

    TrackedAccount tracked() {
        return tracked;
    }

    ReportChecks reports() {
        return reports;
    }

    Map<Venue, VenueBook> books() {
        return books;
    }

    /** Hash of the last step, or what the first names as its predecessor. */
    String head() {
        return seen.isEmpty() ? Step.GENESIS : seen.getLast().hash();
    }

    long steps() {
        return seen.size();
    }
}
