package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.JournalUnavailable;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a database: one document that names the holder, the epoch and until when.
 * It changes hands only after it ran out, and every change of hands raises the epoch. Whoever finds
 * another epoch in the document has lost the lease for good.
 */
final class Lease {

    static final Duration LENGTH = Duration.ofSeconds(20);

    /** Two machines' clocks may differ by this much before two writers could overlap. */
    static final Duration MARGIN = Duration.ofSeconds(5);

    private static final String ID = "writer";

    private final MongoCollection<Document> leases;
    private final InstantSource clock;
    private final long epoch;
    private volatile Instant until;
    private volatile boolean lost;

    private Lease(
            MongoCollection<Document> leases, InstantSource clock, long epoch, Instant until) {
        this.leases = leases;
        this.clock = clock;
        this.epoch = epoch;
        this.until = until;
    }

    /**
     * @throws JournalUnavailable if someone else has it
     */
    static Lease take(MongoCollection<Document> leases, String holder, InstantSource clock) {
        Document current = leases.find(new Document("_id", ID)).first();
        Instant now = clock.instant();
        if (current != null && now.toEpochMilli() < current.getLong("until")) {
            throw held(leases, current);
        }
        long before = current == null ? 0 : current.getLong("epoch");
        Instant until = now.plus(LENGTH);
        Document next =
                new Document("holder", holder)
                        .append("epoch", before + 1)
                        .append("until", until.toEpochMilli());
        if (!put(leases, before, next)) {
            Document winner = leases.find(new Document("_id", ID)).first();
            throw held(leases, winner == null ? next : winner);
        }
        return new Lease(leases, clock, before + 1, until);
    }

    /** A lease that never was: with it nothing can be written, and nobody is kept out. */
    static Lease none(MongoCollection<Document> leases, InstantSource clock) {
        Lease lease = new Lease(leases, clock, 0, Instant.EPOCH);
        lease.lost = true;
        return lease;
    }

    /** Whether nobody was faster. */
    private static boolean put(MongoCollection<Document> leases, long before, Document next) {
        if (before > 0) {
            return leases.findOneAndUpdate(at(before), new Document("$set", next)) != null;
        }
        try {
            leases.insertOne(
                    new Document("_id", ID)
                            .append("holder", next.get("holder"))
                            .append("epoch", next.get("epoch"))
                            .append("until", next.get("until")));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static JournalUnavailable held(MongoCollection<Document> leases, Document current) {
        return new JournalUnavailable(
                "Another assistant (%s) writes to the database %s and may until %s; stop it, or"
                                .formatted(
                                        current.getString("holder"),
                                        leases.getNamespace().getDatabaseName(),
                                        Instant.ofEpochMilli(current.getLong("until")))
                        + " if it is gone try again after that, or name another database.");
    }

    private static Document at(long epoch) {
        return new Document("_id", ID).append("epoch", epoch);
    }

    long epoch() {
        return epoch;
    }

    /** Whether a write may start now. Renews a lease that is about to run out. */
    boolean isHeld() {
        return isFresh() || renew();
    }

    /** Whether nobody else can have the lease yet, reckoned with what clocks may differ. */
    boolean isFresh() {
        return !lost && clock.instant().isBefore(until.minus(MARGIN));
    }

    /** Holds on to the lease for its full length again, or learns that it is lost. */
    synchronized boolean renew() {
        if (lost) {
            return false;
        }
        Instant next = clock.instant().plus(LENGTH);
        if (set(next) == null) {
            lost = true;
            return false;
        }
        until = next;
        return true;
    }

    /** Lets the next one in at once. */
    synchronized void release() {
        if (!lost) {
            lost = true;
            set(Instant.EPOCH);
        }
    }

    private @Nullable Document set(Instant next) {
        return leases.findOneAndUpdate(
                at(epoch), new Document("$set", new Document("until", next.toEpochMilli())));
    }
}
