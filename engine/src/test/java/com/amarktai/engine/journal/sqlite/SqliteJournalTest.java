package com.amarktai.engine.journal.sqlite;

import static com.amarktai.engine.journal.Steps.ALICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.Steps;
import com.amarktai.engine.journal.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteJournalTest {

    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void connectDatabase() {
        database = new Database(folder);
    }

    @Test
    void everyOpeningHasAHigherEpoch() {
        for (long epoch = 1; epoch <= 3; epoch++) {
            try (Journal journal = SqliteJournal.open(folder)) {
                assertEquals(epoch, journal.epoch());
            }
        }
    }

    @Test
    void commitsToALogThatIsSyncedEachTime() throws SQLException {
        JournalFile file = new JournalFile(folder);
        SqliteJournal.open(folder).close();
        try (Connection connection = file.write()) {
            assertEquals(2, Schema.number(connection, "pragma synchronous"));
            assertEquals("wal", database.ask("pragma journal_mode"));
        }
    }

    @Test
    void aSecondAssistantOnTheFolderIsToldWhoHasIt() {
        try (Journal first = SqliteJournal.open(folder)) {
            String sentence = refusal(() -> SqliteJournal.open(folder));
            assertTrue(
                    sentence.contains("process " + ProcessHandle.current().pid())
                            && sentence.contains("--data"),
                    sentence);
            Steps.fill(first, ALICE, 1);
        }
        SqliteJournal.open(folder).close();
    }

    @Test
    void anAssistantWhoseLockFileWasRemovedIsFencedByTheNext() throws IOException {
        try (Journal first = SqliteJournal.open(folder)) {
            Steps.fill(first, ALICE, 2);
            Step known = first.last(ALICE).orElseThrow();
            Files.delete(folder.resolve("journal.lock"));
            try (Journal second = SqliteJournal.open(folder)) {
                assertInstanceOf(
                        Appended.Superseded.class, first.append(Steps.next(first, ALICE, "stale")));
                assertEquals(new Appended.Repeated(known), first.append(known));
                first.keep(new Snapshot(ALICE, "engine", 1, 2, known.hash(), "stale"));
                assertEquals(Optional.empty(), second.snapshot(ALICE, "engine"));
                Step next = Steps.next(second, ALICE, "fresh");
                assertEquals(new Appended.Done(next), second.append(next));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop index steps_by_seq",
                "drop index steps_by_cause",
                "drop index steps_by_seq; create index steps_by_seq on steps (account, seq)",
                "drop index steps_by_cause; create index steps_by_cause on steps (account, cause)",
                "drop index steps_by_cause;"
                        + " create unique index steps_by_cause on steps (cause, account, seq)",
                "drop index steps_by_cause; create unique index steps_by_cause"
                        + " on steps (account, cause) where seq > 5",
                "drop index steps_by_cause; create unique index steps_by_cause"
                        + " on steps (account, cause collate nocase)"
            })
    void refusesAJournalWhoseUniqueKeyIsMissingOrWeaker(String sql) throws SQLException {
        fill(3);
        database.run(sql.split(";"));
        assertTrue(refusal(() -> SqliteJournal.open(folder)).contains("unique key"));
        assertTrue(refusal(() -> SqliteJournal.readOnly(folder)).contains("unique key"));
        assertEquals("1", database.ask("select epoch from lease"));
    }

    @Test
    void refusesAJournalOfANewerAssistantAndLeavesItAlone() throws Exception {
        fill(3);
        database.run("pragma user_version = 2");
        String before = new Folder(folder).files().get("journal.db");
        assertTrue(refusal(() -> SqliteJournal.open(folder)).contains("newer"));
        assertTrue(refusal(() -> SqliteJournal.readOnly(folder)).contains("newer"));
        assertEquals(before, new Folder(folder).files().get("journal.db"));
    }

    @Test
    void refusesADatabaseOfSomethingElse() throws SQLException {
        database.run("create table steps (name text)");
        assertTrue(refusal(() -> SqliteJournal.open(folder)).contains("not a journal"));
        assertEquals("delete", database.ask("pragma journal_mode"));
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("journal.db"), "not a database ".repeat(500));
        assertTrue(refusal(() -> SqliteJournal.open(folder)).contains("damaged"));
        assertTrue(refusal(() -> SqliteJournal.readOnly(folder)).contains("damaged"));
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        assertTrue(refusal(() -> SqliteJournal.open(file)).contains("cannot be written"));
    }

    @Test
    void refusesAFolderItMayNotWrite() throws IOException {
        Path sealed = Files.createDirectory(folder.resolve("sealed"));
        Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(sealed), "this user may write everywhere");
        assertTrue(refusal(() -> SqliteJournal.open(sealed)).contains("permissions"));
    }

    @Test
    void aRefusedOpeningLetsGoOfTheFolder() throws SQLException {
        fill(1);
        database.run("pragma user_version = 2");
        refusal(() -> SqliteJournal.open(folder));
        database.run("pragma user_version = 1");
        SqliteJournal.open(folder).close();
    }

    @Test
    void keepsServingAfterAFailedWrite() throws SQLException {
        try (Journal journal = SqliteJournal.open(folder)) {
            Steps.fill(journal, ALICE, 2);
            Step step = Steps.next(journal, ALICE, "blocked");
            database.run("alter table steps rename to hidden");
            assertThrows(JournalUnavailable.class, () -> journal.append(step));
            assertThrows(JournalUnavailable.class, () -> journal.append(step));
            database.run("alter table hidden rename to steps");
            assertEquals(new Appended.Done(step), journal.append(step));
            assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(journal).verify());
        }
    }

    @Test
    void saysThatAnotherProgramHoldsTheFile() throws SQLException {
        try (Journal journal = SqliteJournal.open(folder);
                Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            Step step = Steps.next(journal, ALICE, "waits");
            assertTrue(refusal(() -> journal.append(step)).contains("another program"));
            statement.execute("rollback");
            assertEquals(new Appended.Done(step), journal.append(step));
        }
    }

    @Test
    void aClosedJournalSaysSo() {
        Journal journal = SqliteJournal.open(folder);
        Step step = Steps.next(journal, ALICE, "late");
        journal.close();
        journal.close();
        assertTrue(refusal(() -> journal.append(step)).contains("closed"));
        assertTrue(refusal(() -> journal.last(ALICE)).contains("closed"));
    }

    @Test
    void isReadFromOutsideWhileItIsWritten() throws Exception {
        try (Journal journal = SqliteJournal.open(folder);
                Journal outside = SqliteJournal.readOnly(folder)) {
            Steps.fill(journal, ALICE, 5);
            assertEquals(journal.last(ALICE), outside.last(ALICE));
            assertEquals(new Verifier(journal).verify(), new Verifier(outside).verify());
            Step step = Steps.next(journal, ALICE, "outside");
            assertTrue(refusal(() -> outside.append(step)).contains("reading only"));
            assertEquals(new Appended.Done(step), journal.append(step));
            assertEquals(journal.last(ALICE), outside.last(ALICE));
        }
    }

    @Test
    void readingFromOutsideChangesNoFile() throws Exception {
        fill(5);
        Map<String, String> before = new Folder(folder).files();
        assertFalse(before.containsKey("journal.db-wal"), "closed cleanly");
        try (Journal outside = SqliteJournal.readOnly(folder)) {
            assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(outside).verify());
        }
        assertEquals(before, new Folder(folder).files());
    }

    @Test
    void readingWhatACrashLeftSeesTheLogAndChangesNoFile() throws Exception {
        Path crashed = folder.resolve("crashed");
        try (Journal journal = SqliteJournal.open(folder.resolve("live"))) {
            Steps.fill(journal, ALICE, 5);
            new Folder(folder.resolve("live")).copyTo(crashed);
        }
        Map<String, String> before = new Folder(crashed).files();
        try (Journal outside = SqliteJournal.readOnly(crashed)) {
            var ok = assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(outside).verify());
            assertEquals(5, ok.steps());
        }
        assertEquals(before, new Folder(crashed).files());
    }

    @Test
    void doesNotTrustWhatItReadWhileAnAssistantStarted() {
        fill(5);
        List<Journal> started = new ArrayList<>();
        try (Journal outside = SqliteJournal.readOnly(folder)) {
            String sentence =
                    refusal(
                            () ->
                                    outside.read(
                                            ALICE,
                                            5,
                                            _ -> started.add(SqliteJournal.open(folder))));
            assertTrue(sentence.contains("read it again"), sentence);
            assertEquals(5, outside.last(ALICE).orElseThrow().seq());
        } finally {
            started.forEach(Journal::close);
        }
    }

    @Test
    void thereIsNothingToReadWhereNoJournalIs() throws IOException {
        assertTrue(refusal(() -> SqliteJournal.readOnly(folder)).contains("no journal"));
        assertEquals(Map.of(), new Folder(folder).files());
    }

    private void fill(int steps) {
        try (Journal journal = SqliteJournal.open(folder)) {
            Steps.fill(journal, ALICE, steps);
        }
    }

    private static String refusal(Executable attempt) {
        return String.valueOf(assertThrows(JournalUnavailable.class, attempt).getMessage());
    }
}
