package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.exchange.HaltSwitch;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Draft;
import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.codec.SnapshotCodec;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one account sits: its state, how far its journal goes, and its halt switch. */
final class Seat {

    private static final Logger LOG = LoggerFactory.getLogger(Seat.class);
    static final String ENGINE_ROOM = "engine";

    private final AccountId id;
    private final Asset currency;
    private final Journal journal;
    private final EventCodec codec;
    private final SnapshotCodec snapshots;
    private final List<Room> rooms;
    private final HaltSwitch halt = new HaltSwitch();
    private @Nullable Account account;
    private long seq;
    private long snapshotSeq;
    private long toldSeq;
    private boolean opened;
    private long haltsKnown;
    private String hash = Step.GENESIS;

    Seat(
            AccountId id,
            Asset currency,
            Journal journal,
            EventCodec codec,
            SnapshotCodec snapshots,
            List<Room> rooms) {
        this.id = id;
        this.currency = currency;
        this.journal = journal;
        this.codec = codec;
        this.snapshots = snapshots;
        this.rooms = rooms;
    }

    HaltSwitch halt() {
        return halt;
    }

    long seq() {
        return seq;
    }

    long stepsSinceSnapshot() {
        return seq - snapshotSeq;
    }

    /** The state, read from the journal if it is not at hand. */
    Account account() {
        Account known = account;
        return known == null ? load() : known;
    }

    /** An act begins: it can lift the halts said up to now, and none said later. */
    void begin() {
        haltsKnown = halt.words();
    }

    /** The halts that the last act knew of. */
    long haltsKnown() {
        return haltsKnown;
    }

    /** Steps that are in the journal without our having been told that they are. */
    List<Step> takeUntold() {
        List<Step> untold = new ArrayList<>();
        if (toldSeq < seq) {
            journal.read(id, toldSeq + 1, untold::add);
            untold.removeIf(it -> it.seq() > seq);
            toldSeq = seq;
        }
        return untold;
    }

    /** Forgets the state, so that the next look reads what is really in the journal. */
    void forget() {
        account = null;
    }

    Draft draft(String cause, Instant at, long epoch, List<Entry> entries) {
        return new Draft(id, seq + 1, cause, at, epoch, entries, hash);
    }

    /** A step is durable and its events are applied. */
    void advance(Step step) {
        seq = step.seq();
        hash = step.hash();
        toldSeq = seq;
        rooms.forEach(room -> room.hear(step));
    }

    private Account load() {
        Optional<Snapshot> kept = snapshot(ENGINE_ROOM, SnapshotCodec.VERSION);
        Account loaded = kept.flatMap(this::read).orElse(null);
        if (loaded == null) {
            loaded = new Account(id, currency);
            seq = 0;
            hash = Step.GENESIS;
        } else {
            Snapshot snapshot = kept.orElseThrow();
            seq = snapshot.seq();
            hash = snapshot.hash();
        }
        snapshotSeq = seq;
        long[] heardTo = loadRooms();
        fold(loaded, heardTo);
        account = loaded;
        if (!opened) {
            opened = true;
            toldSeq = seq;
        }
        syncHalt(loaded);
        return loaded;
    }

    private void syncHalt(Account loaded) {
        if (loaded.halt().isInForce()) {
            halt.halt();
        }
    }

    private Optional<Account> read(Snapshot snapshot) {
        try {
            return Optional.of(snapshots.read(snapshot.json()));
        } catch (IllegalArgumentException e) {
            LOG.warn("snapshot of {} is unreadable; reading the whole journal instead", id, e);
            return Optional.empty();
        }
    }

    private Optional<Snapshot> snapshot(String room, int version) {
        return journal.snapshot(id, room).filter(it -> it.version() == version);
    }

    private long[] loadRooms() {
        long[] heardTo = new long[rooms.size()];
        for (int index = 0; index < rooms.size(); index++) {
            Room room = rooms.get(index);
            Optional<Snapshot> kept = snapshot(room.name(), room.version());
            room.load(id, kept.map(Snapshot::json));
            heardTo[index] = kept.map(Snapshot::seq).orElse(0L);
        }
        return heardTo;
    }

    private void fold(Account loaded, long[] heardTo) {
        long from = seq;
        for (long heard : heardTo) {
            from = Math.min(from, heard);
        }
        long engineFrom = seq;
        journal.read(
                id,
                from + 1,
                step -> {
                    if (step.seq() > engineFrom) {
                        apply(loaded, step);
                    }
                    for (int index = 0; index < heardTo.length; index++) {
                        if (step.seq() > heardTo[index]) {
                            rooms.get(index).hear(step);
                        }
                    }
                });
    }

    private void apply(Account loaded, Step step) {
        for (Event event : codec.events(step)) {
            loaded.apply(event, step.seq(), step.at());
        }
        seq = step.seq();
        hash = step.hash();
    }

    /** Keeps snapshots of all rooms at the present step. */
    void keep() {
        Account known = account;
        if (known == null || seq == snapshotSeq) {
            return;
        }
        journal.keep(
                new Snapshot(
                        id, ENGINE_ROOM, SnapshotCodec.VERSION, seq, hash, snapshots.write(known)));
        for (Room room : rooms) {
            journal.keep(new Snapshot(id, room.name(), room.version(), seq, hash, room.save(id)));
        }
        snapshotSeq = seq;
    }
}
