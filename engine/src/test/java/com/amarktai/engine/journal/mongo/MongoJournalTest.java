package com.amarktai.engine.journal.mongo;

import static com.amarktai.engine.journal.Steps.ALICE;
import static com.amarktai.engine.journal.Steps.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.Steps;
import com.amarktai.engine.journal.Verifier;
import com.amarktai.engine.journal.Verifier.Verdict;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MongoJournalTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final DoubleServer server = new DoubleServer();
    private final ScriptedClock clock = new ScriptedClock(START);

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aSecondAssistantIsToldWhoWritesAndUntilWhen() {
        try (Journal first = open("first")) {
            Steps.fill(first, ALICE, 1);
            clock.pass(Lease.LENGTH.minusMillis(1));
            String sentence = refusal(() -> open("second"));
            assertTrue(
                    sentence.contains("(first)")
                            && sentence.contains(START.plus(Lease.LENGTH).toString()),
                    sentence);
        }
    }

    @Test
    void aClosedJournalLetsTheNextInAtOnceUnderAHigherEpoch() {
        for (long epoch = 1; epoch <= 3; epoch++) {
            try (Journal journal = open("next")) {
                assertEquals(epoch, journal.epoch());
            }
        }
    }

    @Test
    void aRenewedLeaseKeepsOthersOut() {
        try (MongoJournal first = open("first")) {
            clock.pass(Lease.LENGTH.minusSeconds(1));
            assertTrue(first.renew());
            clock.pass(Lease.LENGTH.minusSeconds(1));
            assertTrue(refusal(() -> open("second")).contains("(first)"));
        }
    }

    @Test
    void anAppendRenewsALeaseThatIsAboutToRunOut() {
        try (MongoJournal first = open("first")) {
            clock.pass(Lease.LENGTH.minus(Lease.MARGIN));
            Steps.fill(first, ALICE, 1);
            clock.pass(Lease.MARGIN.plusSeconds(1));
            assertTrue(refusal(() -> open("second")).contains("(first)"));
        }
    }

    @Test
    void whoSleptThroughItsLeaseWritesNothingMore() {
        MongoJournal first = open("first");
        Steps.fill(first, ALICE, 2);
        clock.pass(Lease.LENGTH);
        try (MongoJournal second = open("second")) {
            for (Step stale : List.of(Steps.next(first, ALICE, "a"), Steps.next(first, BOB, "b"))) {
                assertInstanceOf(Appended.Superseded.class, first.append(stale));
            }
            first.keep(new Snapshot(ALICE, "engine", 1, 2, "aa", "stale"));
            assertFalse(first.renew());
            // Nor does it give away what is not its own.
            first.close();
            assertTrue(refusal(() -> open("third")).contains("(second)"));
            assertEquals(2, second.last(ALICE).orElseThrow().seq());
            assertEquals(List.of(ALICE), second.accounts());
            assertEquals(Optional.empty(), second.snapshot(ALICE, "engine"));
        }
    }

    @Test
    void whoseClockStoodStillCannotWriteAfterItsSuccessor() {
        try (MongoJournal first = open("first", () -> START)) {
            Steps.fill(first, ALICE, 2);
            clock.pass(Lease.LENGTH);
            try (MongoJournal second = open("second")) {
                Step taken = Steps.next(second, ALICE, "by the second");
                assertEquals(new Appended.Done(taken), second.append(taken));
                Step late = Steps.next(first, ALICE, "by the first");
                assertEquals(4, late.seq());
                assertInstanceOf(Appended.Superseded.class, first.append(late));
                assertInstanceOf(Verdict.Ok.class, new Verifier(second).verify());
            }
        }
    }

    @Test
    void aWriteDuringWhichTheLeaseRanOutIsNotAcknowledged() {
        try (MongoJournal journal = open("slow")) {
            Step step = Steps.next(journal, ALICE, "slow");
            clock.passAfterTheNextLook(Lease.LENGTH);
            assertTrue(refusal(() -> journal.append(step)).contains("lease ran out"));
            assertEquals(new Appended.Repeated(step), journal.append(step));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_1_seq_1", "account_1_cause_1"})
    void refusesADatabaseThatLostAUniqueKey(String index) {
        try (Journal journal = open("first")) {
            Steps.fill(journal, ALICE, 2);
        }
        try (MongoClient shell = server.shell()) {
            steps(shell).dropIndex(index);
        }
        assertTrue(refusal(() -> open("second")).contains("unique key"));
        assertNotHeld();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seq", "cause"})
    void refusesADatabaseWhoseKeyIsNotUnique(String field) {
        try (MongoClient shell = server.shell()) {
            MongoCollection<Document> steps = steps(shell);
            steps.createIndex(new Document("account", 1).append(field, 1));
            steps.insertOne(new Document("account", "alice"));
        }
        assertTrue(refusal(() -> open("second")).contains("unique key"));
        assertNotHeld();
    }

    private void assertNotHeld() {
        try (MongoClient shell = server.shell()) {
            Document lease = database(shell).getCollection("leases").find().first();
            assertEquals(0L, lease == null ? -1L : lease.getLong("until"));
        }
    }

    @Test
    void writesOneFlatDocumentOfTextsAndLongs() {
        try (Journal journal = open("first");
                MongoClient shell = server.shell()) {
            Steps.fill(journal, ALICE, 1);
            Document stored = Objects.requireNonNull(steps(shell).find().first());
            assertEquals(
                    List.of(
                            "_id",
                            "account",
                            "seq",
                            "cause",
                            "at",
                            "epoch",
                            "entries",
                            "previousHash",
                            "hash"),
                    List.copyOf(stored.keySet()));
            assertInstanceOf(Long.class, stored.get("seq"));
            assertInstanceOf(String.class, stored.get("at"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{cause: 'other'}",
                "{at: '2026-01-01T00:00:03.00Z'}",
                "{at: 7}",
                "{epoch: {$numberLong: '7'}}",
                "{epoch: 'one'}",
                "{entries: '[]'}",
                "{entries: '{'}",
                "{previousHash: ''}",
                "{hash: 'aa'}"
            })
    void aChangedFieldIsFound(String change) {
        try (Journal journal = open("first");
                MongoClient shell = server.shell()) {
            Steps.fill(journal, ALICE, 4);
            steps(shell)
                    .updateOne(
                            new Document("account", "alice").append("seq", 2L),
                            new Document("$set", Document.parse(change)));
            Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, new Verifier(journal).verify());
            assertEquals(List.of("alice", 2L), List.of(bad.account(), bad.seq()));
        }
    }

    @Test
    void aDeletedStepIsFound() {
        try (Journal journal = open("first");
                MongoClient shell = server.shell()) {
            Steps.fill(journal, ALICE, 4);
            steps(shell).deleteOne(new Document("account", "alice").append("seq", 2L));
            assertEquals(
                    new Verdict.Bad("alice", 3, "seq 2 was to come"),
                    new Verifier(journal).verify());
        }
    }

    @Test
    void aServerThatIsGoneIsSaid() {
        String impatient = server.url() + "?serverSelectionTimeoutMS=2000";
        try (Journal journal =
                MongoJournal.open(impatient, DoubleServer.DATABASE, "first", clock)) {
            Step step = Steps.next(journal, ALICE, "late");
            server.close();
            assertTrue(refusal(() -> journal.append(step)).contains("did not answer"));
        }
    }

    @Test
    void aStepLargerThanADocumentIsRefusedAndTheNextIsNot() {
        try (Journal journal = open("first")) {
            Step large = Steps.next(journal, ALICE, "large", "x".repeat(17 << 20));
            assertTrue(refusal(() -> journal.append(large)).contains("16 MB"));
            Steps.fill(journal, ALICE, 1);
        }
    }

    @Test
    void aClosedJournalSaysSo() {
        Journal journal = open("first");
        Step step = Steps.next(journal, ALICE, "late");
        journal.close();
        journal.close();
        assertTrue(refusal(() -> journal.append(step)).contains("closed"));
    }

    @Test
    void aWrongUrlIsNotRepeated() {
        JournalUnavailable refused =
                assertThrows(
                        JournalUnavailable.class,
                        () ->
                                MongoJournal.open(
                                        "mongo://me:hunter2@host", "amarktai", "first", clock));
        assertTrue(String.valueOf(refused.getMessage()).contains("MONGO_URL"));
        assertFalse(String.valueOf(refused.getMessage()).contains("hunter2"));
        assertNull(refused.getCause());
    }

    private MongoJournal open(String holder) {
        return open(holder, clock);
    }

    private MongoJournal open(String holder, InstantSource time) {
        return MongoJournal.open(server.url(), DoubleServer.DATABASE, holder, time);
    }

    private static MongoDatabase database(MongoClient shell) {
        return shell.getDatabase(DoubleServer.DATABASE);
    }

    private static MongoCollection<Document> steps(MongoClient shell) {
        return database(shell).getCollection("steps");
    }

    private static String refusal(Executable attempt) {
        return String.valueOf(assertThrows(JournalUnavailable.class, attempt).getMessage());
    }
}
