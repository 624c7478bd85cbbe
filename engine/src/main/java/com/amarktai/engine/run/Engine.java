package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.account.Rules;
import com.amarktai.engine.exchange.HaltNote;
import com.amarktai.engine.exchange.HaltSwitch;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.codec.SnapshotCodec;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs accounts. One act at a time for each account; each is decided, written to the journal, and
 * only then told. If the journal does not take it, the state is read anew, so that memory never
 * runs ahead of what is durable.
 */
public final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final int STEPS_PER_SNAPSHOT = 10_000;
    private static final int TRIES = 8;

    private final Journal journal;
    private final Rules rules;
    private final Asset currency;
    private final List<Room> rooms;
    private final Handling handling;
    private final HaltNote haltNote;
    private final EventCodec codec = new EventCodec();
    private final SnapshotCodec snapshots = new SnapshotCodec();
    private final Map<AccountId, Seat> seats = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public Engine(Journal journal, Rules rules, Asset currency, List<Room> rooms) {
        this(journal, rules, currency, rooms, HaltNote.NONE, Handling.OWN);
    }

    /**
     * @param currency what every account is reckoned in
     * @param haltNote where halts are kept beside the journal
     */
    public Engine(
            Journal journal,
            Rules rules,
            Asset currency,
            List<Room> rooms,
            HaltNote haltNote,
            Handling handling) {
        this.journal = journal;
        this.rules = rules;
        this.currency = currency;
        this.rooms = List.copyOf(rooms);
        this.haltNote = haltNote;
        this.handling = handling;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public Rules rules() {
        return rules;
    }

    public Outcome submit(AccountId id, String cause, Instant at, Command command) {
        return act(id, cause, at, _ -> Work.of(command));
    }

    /**
     * Does what this cause asks for, once. The time is never taken to be before the account's
     * clock.
     *
     * @throws JournalUnavailable if it could not be written; then nothing was done that is not in
     *     the journal
     */
    public Outcome act(AccountId id, String cause, Instant at, Act act) {
        Seat seat = seat(id);
        synchronized (seat) {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                Optional<Outcome> outcome = attempt(seat, id, cause, at, act);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        }
        throw new JournalUnavailable(
                "The journal of " + id + " is being written by someone else. Try again.");
    }

    private Optional<Outcome> attempt(Seat seat, AccountId id, String cause, Instant at, Act act) {
        Account account = account(seat);
        Optional<Step> earlier = journal.find(id, cause);
        if (earlier.isPresent()) {
            return Optional.of(repeated(earlier.get()));
        }
        seat.begin();
        Instant now = at.isAfter(account.clock()) ? at : account.clock();
        List<Event> events = new ArrayList<>();
        Work work = act.on(account);
        handle(seat, work, account, now, events);
        if (events.isEmpty() && work.notes().isEmpty()) {
            return Optional.of(new Outcome.Nothing());
        }
        return append(seat, cause, now, events, work);
    }

    /** The state as the journal has it, and whatever of it nobody was told yet is told now. */
    private Account account(Seat seat) {
        Account account = seat.account();
        for (Step step : seat.takeUntold()) {
            tell(seat, step, codec.events(step));
        }
        return account;
    }

    private void handle(Seat seat, Work work, Account account, Instant now, List<Event> events) {
        try {
            for (Command command : work.commands()) {
                events.addAll(handling.handle(account, command, rules, seat.seq() + 1, now));
            }
        } catch (RuntimeException e) {
            seat.forget();
            throw broken(seat, account.id(), now, e);
        }
    }

    /** The program itself is wrong: trading halts, people are told, the journal is kept. */
    private RuntimeException broken(Seat seat, AccountId id, Instant now, RuntimeException bug) {
        LOG.error("internal error in account {}; trading is halted", id, bug);
        seat.halt().halt();
        try {
            Account account = account(seat);
            List<Event> events =
                    account.handle(
                            new Command.EmergencyStop(Actor.SYSTEM, "internal error"),
                            rules,
                            seat.seq() + 1,
                            now);
            append(seat, "halt/internal/" + (seat.seq() + 1), now, events, Work.NOTHING);
        } catch (RuntimeException e) {
            seat.forget();
            bug.addSuppressed(e);
        }
        return bug;
    }

    private List<Entry> entries(List<Event> events, Work work) {
        List<Entry> entries = new ArrayList<>(events.stream().map(codec::write).toList());
        entries.addAll(work.notes());
        return entries;
    }

    private Optional<Outcome> append(
            Seat seat, String cause, Instant now, List<Event> events, Work work) {
        Appended appended;
        try {
            List<Entry> entries = entries(events, work);
            appended = journal.append(seat.draft(cause, now, journal.epoch(), entries).sealed());
        } catch (RuntimeException e) {
            seat.forget();
            throw e;
        }
        return switch (appended) {
            case Appended.Done(var step) -> {
                done(seat, step, events);
                yield Optional.of(new Outcome.Done(step, events));
            }
            case Appended.Repeated(var step) -> {
                seat.forget();
                yield Optional.of(repeated(step));
            }
            case Appended.Superseded(var why) -> {
                LOG.info("{}: {}; deciding again", seat, why);
                seat.forget();
                yield Optional.empty();
            }
        };
    }

    private Outcome repeated(Step step) {
        return new Outcome.Repeated(step, codec.events(step));
    }

    private void done(Seat seat, Step step, List<Event> events) {
        seat.advance(step);
        tell(seat, step, events);
        if (seat.stepsSinceSnapshot() >= STEPS_PER_SNAPSHOT) {
            keep(seat);
        }
    }

    private static void keep(Seat seat) {
        try {
            seat.keep();
        } catch (JournalUnavailable e) {
            LOG.warn("no snapshot was kept; the next start reads the journal instead", e);
        }
    }

    private void tell(Seat seat, Step step, List<Event> events) {
        events.forEach(event -> follow(step.account(), seat, event));
        listeners.forEach(it -> it.heard(step, events));
    }

    private void follow(AccountId account, Seat seat, Event event) {
        switch (event) {
            case Event.TradingHalted _ -> seat.halt().halt();
            case Event.HaltLifted _ -> {
                if (seat.halt().lift(seat.haltsKnown())) {
                    haltNote.lifted(account);
                }
            }
            case Event.BreakerTripped _,
                    Event.AccountTripped _,
                    Event.Funds _,
                    Event.Orders _,
                    Event.Fleet _,
                    Event.World _,
                    Event.Refused _ -> {}
        }
    }

    /** Looks at an account while nobody can change it. Nothing of it may be kept. */
    public <T> T read(AccountId id, Function<Account, T> reading) {
        Seat seat = seat(id);
        synchronized (seat) {
            return reading.apply(account(seat));
        }
    }

    /** The switch every order of this account passes last. */
    public HaltSwitch halt(AccountId id) {
        return seat(id).halt();
    }

    /**
     * Blocks every entry of an account now: in memory first, then in a note that survives the
     * process, and needs no journal for either. The emergency stop's own step should follow.
     *
     * @return entries that had already started
     */
    public List<Order> haltNow(AccountId id) {
        List<Order> inFlight = halt(id).halt();
        haltNote.halted(id);
        return inFlight;
    }

    /** Brings halts that never reached the journal into it. Call it at the start. */
    public void recoverHalts(Instant at) {
        for (AccountId id : haltNote.list()) {
            halt(id).halt();
            if (read(id, it -> it.halt().isInForce())) {
                continue;
            }
            submit(
                    id,
                    "halt/note/" + at,
                    at,
                    new Command.EmergencyStop(
                            Actor.SYSTEM, "emergency stop while the journal was not available"));
        }
    }

    private Seat seat(AccountId id) {
        return seats.computeIfAbsent(
                id, it -> new Seat(it, currency, journal, codec, snapshots, rooms));
    }

    /** Keeps snapshots, so that the next start is quick. */
    public void keepSnapshots() {
        for (Seat seat : seats.values()) {
            synchronized (seat) {
                keep(seat);
            }
        }
    }

    @Override
    public void close() {
        keepSnapshots();
    }
}
