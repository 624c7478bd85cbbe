package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** Where a journal is kept, how it is opened, and what its errors mean to a person. */
record JournalFile(Path folder) {

    private static final int BUSY_MILLIS = 2_000;
    private static final String FROZEN = "immutable=1";

    JournalFile {
        folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder.resolve("journal.db");
    }

    /**
     * Steps that are durable but not in the file yet. There while a writer is, and after a crash.
     */
    Path log() {
        return folder.resolve("journal.db-wal");
    }

    private Path index() {
        return folder.resolve("journal.db-shm");
    }

    /** For the first opening of a writer: makes the file if there is none, changes nothing yet. */
    Connection create() throws SQLException {
        return config().createConnection(url("mode=rwc"));
    }

    /** For writing to a journal that is there. */
    Connection write() throws SQLException {
        Connection connection = config().createConnection(url("mode=rw"));
        try {
            makeDurable(connection);
            return connection;
        } catch (SQLException | JournalUnavailable e) {
            connection.close();
            throw e;
        }
    }

    /** From here on a commit returns only when it would survive a power cut. */
    void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet mode = statement.executeQuery("pragma journal_mode = wal")) {
                if (!mode.next() || !mode.getString(1).equals("wal")) {
                    throw new JournalUnavailable(
                            "The disk under %s cannot keep a write-ahead log: use --data with a"
                                            .formatted(folder)
                                    + " folder on a local disk.");
                }
            }
            statement.execute("pragma synchronous = full");
            statement.execute("pragma fullfsync = on");
        }
    }

    /** For reading beside the writer of this process. */
    Connection read() throws SQLException {
        return readOnly("mode=ro");
    }

    /**
     * For reading from outside. Makes no file and changes none: beside a writer it uses the
     * writer's index of the log, after a crash an index of its own in memory.
     */
    Connection watch() throws SQLException {
        return readOnly(Files.exists(index()) ? "mode=ro&readonly_shm=1" : "mode=ro");
    }

    /** For reading a journal without a log: nobody writes it, so no file but itself is touched. */
    Connection frozen() throws SQLException {
        return readOnly("mode=ro&" + FROZEN);
    }

    static boolean isFrozen(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().contains(FROZEN);
    }

    private Connection readOnly(String options) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config.createConnection(url(options));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private String url(String options) {
        return "jdbc:sqlite:file://" + path().toUri().getRawPath() + "?" + options;
    }

    /** The sentence for a person behind an error of the database. */
    JournalUnavailable unavailable(SQLException e) {
        return new JournalUnavailable(sentence(code(e)) + " (" + e.getMessage() + ")", e);
    }

    /** The error's family, without the detail that SQLite keeps in its upper bits. */
    static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException own
                ? SQLiteErrorCode.getErrorCode(own.getResultCode().code & 0xff)
                : SQLiteErrorCode.SQLITE_ERROR;
    }

    private String sentence(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL ->
                    "The disk under %s is full: free some space; nothing that was".formatted(folder)
                            + " acknowledged is lost, and the next step tries again.";
            case SQLITE_IOERR ->
                    "The disk under %s failed or reached a limit: check its space and"
                                    .formatted(folder)
                            + " health; nothing that was acknowledged is lost, and the next step"
                            + " tries again.";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    "%s is damaged or not a journal: stop, keep a copy".formatted(path())
                            + " of the folder, restore a backup and run verify.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                    "%s cannot be opened: check that the folder is there and its permissions"
                                    .formatted(path())
                            + " allow it, or use --data with another folder.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "%s is held by another program: close it and try again.".formatted(path());
            default -> "%s did not answer: look at the reason and try again.".formatted(path());
        };
    }
}
