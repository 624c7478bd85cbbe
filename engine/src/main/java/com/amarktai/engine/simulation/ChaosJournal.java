package com.amarktai.engine.simulation;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store that fails before it writes, after it has written, for a while, or slowly. */
final class ChaosJournal implements Journal {

    private final Journal store;
    private final SimClock clock;
    private final FaultPlan plan;
    private final Dice dice;
    private final Effects effects;
    private long awayUntil;

    ChaosJournal(Journal store, SimClock clock, FaultPlan plan, Dice dice, Effects effects) {
        this.store = store;
        this.clock = clock;
        this.plan = plan;
        this.dice = dice;
        this.effects = effects;
    }

    private void answering() {
        if (!plan.isQuiet() && clock.millis() < awayUntil) {
            throw new JournalUnavailable("The store does not answer.");
        }
    }

    @Override
    public long epoch() {
        return store.epoch();
    }

    /** Whoever dies here dies with the step whole or not there at all: a torn one is cut off. */
    @Override
    public Appended append(Step step) {
        answering();
        effects.at("append");
        if (plan.fires(Fault.JOURNAL_AWAY)) {
            awayUntil = clock.millis() + dice.between(1_000, 1_800_000);
            answering();
        }
        if (plan.fires(Fault.JOURNAL_FAILS_BEFORE)) {
            throw new JournalUnavailable("The disk is full.");
        }
        if (plan.fires(Fault.JOURNAL_SLOW)) {
            clock.pass(Duration.ofMillis(dice.between(200, 20_000)));
        }
        Appended appended = store.append(step);
        if (plan.fires(Fault.JOURNAL_FAILS_AFTER)) {
            throw new JournalUnavailable("The connection was lost.");
        }
        effects.at("appended");
        return appended;
    }

    @Override
    public Optional<Step> find(AccountId account, String cause) {
        answering();
        return store.find(account, cause);
    }

    @Override
    public Optional<Step> last(AccountId account) {
        answering();
        return store.last(account);
    }

    @Override
    public void read(AccountId account, long fromSeq, Consumer<Step> reader) {
        answering();
        store.read(account, fromSeq, reader);
    }

    @Override
    public List<AccountId> accounts() {
        answering();
        return store.accounts();
    }

    @Override
    public void keep(Snapshot snapshot) {
        answering();
        if (!plan.fires(Fault.SNAPSHOT_LOST)) {
            store.keep(snapshot);
        }
    }

    @Override
    public Optional<Snapshot> snapshot(AccountId account, String room) {
        answering();
        return store.snapshot(account, room);
    }

    @Override
    public void close() {
        // The store outlives every process that opens it.
    }
}
