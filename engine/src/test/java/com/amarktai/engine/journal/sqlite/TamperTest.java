package com.amarktai.engine.journal.sqlite;

import static com.amarktai.engine.journal.Steps.ALICE;
import static com.amarktai.engine.journal.Steps.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Steps;
import com.amarktai.engine.journal.Verifier;
import com.amarktai.engine.journal.Verifier.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody changes the journal behind the assistant's back; the verifier says where. */
final class TamperTest {

    private static final int FLIPS = 24;

    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void fill() {
        database = new Database(folder);
        try (Journal journal = SqliteJournal.open(folder)) {
            Steps.fill(journal, ALICE, 5);
            Steps.fill(journal, BOB, 3);
        }
    }

    @Test
    void theHeadIsWhatAnyoneCanReckonFromTheTable() throws Exception {
        String lines =
                database.ask(
                        """
                        select group_concat(line, '')
                        from (select account || ' ' || max(seq) || ' ' || hash || char(10) as line
                            from steps group by account order by account)""");
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(new Verdict.Ok(2, 8, HexFormat.of().formatHex(digest)), verify());
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "cause", "at", "entries", "previous_hash", "hash"})
    void findsAFlippedBitInAText(String column) throws SQLException {
        SplittableRandom random = new SplittableRandom(column.hashCode());
        byte[] text = stored(column);
        int stored = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = text.clone();
            int bit = random.nextInt(text.length * Byte.SIZE);
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            stored += put(column, flipped);
            if (!Arrays.equals(text, stored(column))) {
                assertFoundAtThree(column, new String(flipped, StandardCharsets.UTF_8));
            }
            put(column, text);
        }
        assertTrue(stored > FLIPS / 2, "the unique keys refused some, not most");
        assertInstanceOf(Verdict.Ok.class, verify());
    }

    /** A step that moved to another account is missed here or met there, whichever comes first. */
    private void assertFoundAtThree(String column, String flipped) {
        Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, verify(), column + ": " + flipped);
        boolean missed = column.equals("account") && bad.seq() == 4;
        boolean met = column.equals("account") && bad.account().equals(flipped);
        assertTrue(bad.account().equals("alice") || met, bad.toString());
        assertTrue(bad.seq() == 3 || missed, bad.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seq", "epoch"})
    void findsAFlippedBitInANumber(String column) throws SQLException {
        long number = Long.parseLong(database.ask(read(column)));
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long flipped = number ^ 1L << bit;
            if (column.equals("seq") && flipped >= 1 && flipped <= 5) {
                continue; // The unique key has that seq already.
            }
            database.run(
                    "pragma ignore_check_constraints = on",
                    "update steps set %s = %d where rowid = 3".formatted(column, flipped));
            Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, verify(), column + bit);
            assertEquals("alice", bad.account());
            // A hole is seen at the step after it; a seq below 1 comes first of all.
            assertTrue(bad.seq() == 3 || bad.seq() == 4 || bad.seq() == flipped, bad.toString());
            database.run("update steps set %s = %d where rowid = 3".formatted(column, number));
        }
        assertInstanceOf(Verdict.Ok.class, verify());
    }

    @Test
    void findsADeletedStepUnlessItWasTheLast() throws SQLException {
        String before = database.ask("select hash from steps where rowid = 4");
        database.run("delete from steps where rowid = 5");
        // A shorter history, right in itself: only a head kept elsewhere can tell.
        Verdict.Ok cut = assertInstanceOf(Verdict.Ok.class, verify());
        assertEquals(7, cut.steps());
        assertEquals(before, database.ask("select hash from steps where seq = 4"));
        database.run("delete from steps where rowid = 2");
        assertEquals(new Verdict.Bad("alice", 3, "seq 2 was to come"), verify());
        database.run("delete from steps where account = 'alice' and seq < 4");
        assertEquals(new Verdict.Bad("alice", 4, "seq 1 was to come"), verify());
    }

    @Test
    void aCutTailChangesTheHead() throws SQLException {
        Verdict whole = verify();
        database.run("delete from steps where rowid = 5");
        assertNotEquals(whole, verify());
    }

    @Test
    void findsTwoStepsThatChangedPlaces() throws SQLException {
        database.run(
                "update steps set seq = 99 where rowid = 2",
                "update steps set seq = 2 where rowid = 3",
                "update steps set seq = 3 where rowid = 2");
        Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, verify());
        assertEquals(List.of("alice", 2L), List.of(bad.account(), bad.seq()));
    }

    @Test
    void findsAStepTakenFromAnotherAccount() throws SQLException {
        database.run("update steps set account = 'carol' where account = 'bob'");
        Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, verify());
        assertEquals(List.of("carol", 1L), List.of(bad.account(), bad.seq()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries = '[]'",
                "entries = '[null]'",
                "entries = 'null'",
                "entries = ''",
                "entries = entries || '[]'",
                "entries = replace(entries, '\"version\":1', '\"version\":\"1\"')",
                "entries = replace(entries, '\"version\":1', '\"version\":1.0')",
                "entries = replace(entries, '\"version\":1', '\"version\":null')",
                "entries = replace(entries, '\"version\":1', '\"version\":1,\"more\":1')",
                "cause = ''",
                "at = 'yesterday'",
                "at = lower(at)"
            })
    void findsAStepThatIsNotInItsFormAnyMore(String change) throws SQLException {
        database.run("update steps set " + change + " where rowid = 3");
        Verdict.Bad bad = assertInstanceOf(Verdict.Bad.class, verify());
        assertEquals(List.of("alice", 3L), List.of(bad.account(), bad.seq()));
    }

    @Test
    void asksTheExtraCheckForEveryAccount() {
        try (Journal journal = SqliteJournal.readOnly(folder)) {
            Verdict verdict =
                    new Verifier(
                                    journal,
                                    it ->
                                            it.equals(BOB)
                                                    ? Optional.of("does not balance")
                                                    : Optional.empty())
                            .verify();
            assertEquals(new Verdict.Bad("bob", 3, "does not balance"), verdict);
        }
    }

    private Verdict verify() {
        try (Journal journal = SqliteJournal.readOnly(folder)) {
            return new Verifier(journal).verify();
        }
    }

    private static String read(String column) {
        return "select %s from steps where rowid = 3".formatted(column);
    }

    private byte[] stored(String column) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select cast(%s as blob) from steps where rowid = 3"
                                        .formatted(column))) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** Returns 0 if a unique key did not let it. */
    private int put(String column, byte[] text) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update or ignore steps set %s = cast(? as text) where rowid = 3"
                                        .formatted(column))) {
            statement.setBytes(1, text);
            return statement.executeUpdate();
        }
    }
}
