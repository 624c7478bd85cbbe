package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StoredStep;
import com.amarktai.engine.orders.AccountId;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BSONException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in a MongoDB, one document and one insert per step.
 *
 * <p>Guaranteed whatever clocks and pauses do: no seq is written twice, no cause is done twice, an
 * account has no gaps, a step names the step before it, and no epoch follows a higher one. A step
 * is inserted only after its predecessor was read, and predecessors never change; so a writer that
 * lost its lease can never write to an account again once its successor has.
 *
 * <p>Guaranteed while clocks agree within {@link Lease#MARGIN}: a step that is {@code Done} was
 * durable before a successor could open, so the successor has read it. A writer that was paused
 * between looking at its lease and inserting may still land a step on an account its successor has
 * not written to; it is told {@link JournalUnavailable}, and the successor decides after that step.
 */
public final class MongoJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(MongoJournal.class);
    private static final String STEPS = "steps";
    private static final String SNAPSHOTS = "snapshots";
    private static final int BATCH = 200;

    private final MongoClient client;
    private final MongoCollection<Document> steps;
    private final Snapshots snapshots;
    private final Lease lease;
    private final ScheduledExecutorService renewal =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal-lease").factory());

    private MongoJournal(MongoClient client, MongoDatabase database, Lease lease) {
        this.client = client;
        this.steps = database.getCollection(STEPS);
        this.snapshots = new Snapshots(database.getCollection(SNAPSHOTS));
        this.lease = lease;
    }

    /**
     * Opens a database for writing and makes its collections if there are none.
     *
     * @param url as in {@code mongodb://host:27017/?replicaSet=rs0}; never repeated in a message
     * @param holder who we are, for the sentence another assistant gets
     * @param clock the wall clock, which leases follow
     * @throws JournalUnavailable if someone else writes it, or it lost a unique key
     */
    public static MongoJournal open(
            String url, String database, String holder, InstantSource clock) {
        MongoClient client = Connections.open(url);
        boolean opened = false;
        try {
            MongoJournal journal = open(client, client.getDatabase(database), holder, clock);
            opened = true;
            return journal;
        } catch (MongoException e) {
            throw unavailable(e);
        } finally {
            if (!opened) {
                client.close();
            }
        }
    }

    private static MongoJournal open(
            MongoClient client, MongoDatabase database, String holder, InstantSource clock) {
        Lease lease = Lease.take(database.getCollection("leases"), holder, clock);
        boolean prepared = false;
        try {
            Keys.prepare(database, STEPS, SNAPSHOTS);
            prepared = true;
        } finally {
            if (!prepared) {
                lease.release();
            }
        }
        MongoJournal journal = new MongoJournal(client, database, lease);
        journal.keepLease();
        return journal;
    }

    /** Opens a database for reading only, beside a running assistant: no lease, no writing. */
    public static Journal readOnly(String url, String database) {
        MongoClient client = Connections.open(url);
        MongoDatabase read = client.getDatabase(database);
        Lease none = Lease.none(read.getCollection("leases"), () -> Instant.MAX);
        return new MongoJournal(client, read, none);
    }

    private void keepLease() {
        long period = Lease.LENGTH.dividedBy(4).toMillis();
        var _ = renewal.scheduleAtFixedRate(this::renew, period, period, TimeUnit.MILLISECONDS);
    }

    /** Whether the lease is still ours. A database that does not answer is asked again later. */
    boolean renew() {
        try {
            return lease.renew();
        } catch (MongoException e) {
            LOG.warn("The lease on the journal could not be renewed; trying again.", e);
            return false;
        }
    }

    @Override
    public long epoch() {
        return lease.epoch();
    }

    @Override
    public Appended append(Step step) {
        return ask(
                () -> {
                    Optional<Step> earlier = find(step.account(), step.cause());
                    if (earlier.isPresent()) {
                        return new Appended.Repeated(earlier.get());
                    }
                    if (step.epoch() != lease.epoch()) {
                        return Appended.Superseded.stale(step, lease.epoch());
                    }
                    if (!isNext(step)) {
                        return Appended.Superseded.notNext(step);
                    }
                    // Last of all, so that little can happen between looking and writing.
                    return lease.isHeld() ? insert(step) : lost(step);
                });
    }

    private static Appended lost(Step step) {
        return new Appended.Superseded(
                "the lease of epoch %d went to another assistant".formatted(step.epoch()));
    }

    private boolean isNext(Step step) {
        if (step.seq() == 1) {
            return step.follows(0, Step.GENESIS);
        }
        Document before = steps.find(bySeq(step.account(), step.seq() - 1)).first();
        if (before == null) {
            return false;
        }
        Step last = Documents.step(before);
        return step.follows(last.seq(), last.hash()) && last.epoch() <= step.epoch();
    }

    private Appended insert(Step step) {
        try {
            steps.insertOne(Documents.of(step));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return whoWasFaster(step, e);
            }
            throw e;
        }
        if (!lease.isFresh()) {
            throw new JournalUnavailable(
                    "Step %d of account %s was written while the lease ran out: whether it counts"
                                    .formatted(step.seq(), step.account())
                            + " is for whoever holds the lease now; ask again.");
        }
        return new Appended.Done(step);
    }

    /** Which of the two keys it was: the cause first, since that answers the question. */
    private Appended whoWasFaster(Step step, MongoWriteException duplicate) {
        Optional<Step> sameCause = find(step.account(), step.cause());
        if (sameCause.isPresent()) {
            return new Appended.Repeated(sameCause.get());
        }
        if (steps.find(bySeq(step.account(), step.seq())).first() != null) {
            return Appended.Superseded.notNext(step);
        }
        throw new JournalUnavailable(
                "Another writer's step is not safe on a majority of the servers yet: try again.",
                duplicate);
    }

    @Override
    public Optional<Step> find(AccountId account, String cause) {
        Document key = new Document("account", account.value()).append("cause", cause);
        return ask(() -> Optional.ofNullable(steps.find(key).first()).map(Documents::step));
    }

    private static Document bySeq(AccountId account, Object seq) {
        return new Document("account", account.value()).append("seq", seq);
    }

    @Override
    public Optional<Step> last(AccountId account) {
        Document any = bySeq(account, new Document("$gte", Long.MIN_VALUE));
        Document latest = new Document("seq", -1);
        return ask(
                () ->
                        Optional.ofNullable(
                                        steps.find(any).sort(latest).limit(1).batchSize(1).first())
                                .map(Documents::step));
    }

    @Override
    public void read(AccountId account, long fromSeq, Consumer<Step> reader) {
        Document range = bySeq(account, new Document("$gte", fromSeq));
        ask(
                () -> {
                    for (Document step :
                            steps.find(range).sort(new Document("seq", 1)).batchSize(BATCH)) {
                        reader.accept(Documents.step(step));
                    }
                    return true;
                });
    }

    @Override
    public List<AccountId> accounts() {
        return ask(
                () -> {
                    List<AccountId> accounts = new ArrayList<>();
                    for (String name : steps.distinct("account", String.class).batchSize(BATCH)) {
                        accounts.add(StoredStep.account(name, 0));
                    }
                    return accounts.stream().sorted().toList();
                });
    }

    @Override
    public void keep(Snapshot snapshot) {
        ask(
                () -> {
                    if (lease.isHeld()) {
                        snapshots.keep(snapshot);
                    }
                    return true;
                });
    }

    @Override
    public Optional<Snapshot> snapshot(AccountId account, String room) {
        return ask(() -> snapshots.find(account, room));
    }

    private <T> T ask(Supplier<T> question) {
        refuseIfClosed();
        try {
            return question.get();
        } catch (MongoException e) {
            throw unavailable(e);
        } catch (BSONException e) {
            throw new JournalUnavailable(
                    "A step or snapshot is larger than a MongoDB document may be (16 MB): it"
                            + " cannot be kept, nothing was written.",
                    e);
        }
    }

    private void refuseIfClosed() {
        if (renewal.isShutdown()) {
            throw new JournalUnavailable("The journal is closed: the assistant is stopping.");
        }
    }

    private static JournalUnavailable unavailable(MongoException e) {
        return new JournalUnavailable(
                "The database of the journal did not answer (%s): check that it runs and can be"
                                .formatted(e.getClass().getSimpleName())
                        + " reached; nothing that was acknowledged is lost.",
                e);
    }

    @Override
    public void close() {
        if (renewal.isShutdown()) {
            return;
        }
        renewal.shutdownNow();
        try {
            lease.release();
        } catch (MongoException e) {
            LOG.info("The lease was not given back; it runs out by itself.", e);
        } finally {
            client.close();
        }
    }
}
