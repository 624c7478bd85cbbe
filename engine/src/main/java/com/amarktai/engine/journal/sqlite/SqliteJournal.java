package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The journal in the file {@code journal.db} of a data folder, written by one process at a time.
 * The lock on the folder keeps a second process out; the epoch, checked in every transaction, keeps
 * out one that lost the folder without noticing.
 */
public final class SqliteJournal implements Journal {

    private final FolderLock lock;
    private final Readers readers;
    private final Writer writer;
    private final long epoch;

    private SqliteJournal(FolderLock lock, Readers readers, Writer writer, long epoch) {
        this.lock = lock;
        this.readers = readers;
        this.writer = writer;
        this.epoch = epoch;
    }

    /**
     * Opens a journal for writing and makes it if there is none.
     *
     * @throws JournalUnavailable if someone else writes it, or this program must not
     */
    public static SqliteJournal open(Path folder) {
        JournalFile file = new JournalFile(folder);
        FolderLock lock = FolderLock.take(file.folder());
        boolean opened = false;
        try {
            SqliteJournal journal = open(file, lock);
            opened = true;
            return journal;
        } catch (SQLException e) {
            throw file.unavailable(e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static SqliteJournal open(JournalFile file, FolderLock lock) throws SQLException {
        Connection connection = file.create();
        boolean prepared = false;
        try {
            long epoch = new Schema(file).prepare(connection);
            Writer writer = new Writer(file, epoch, new WriteConnection(connection));
            prepared = true;
            writer.start();
            return new SqliteJournal(lock, new Readers(file, new Beside(file)), writer, epoch);
        } finally {
            if (!prepared) {
                connection.close();
            }
        }
    }

    /**
     * Opens a journal for reading only: takes no lock, makes no file, changes none, and may be used
     * beside a running assistant.
     *
     * @throws JournalUnavailable if there is none, or this program cannot read it
     */
    public static Journal readOnly(Path folder) {
        return WatchedJournal.open(new JournalFile(folder));
    }

    /** Connections beside the writer of this process; they may stay open. */
    private record Beside(JournalFile file) implements Readers.Source {

        @Override
        public Connection open() throws SQLException {
            return file.read();
        }

        @Override
        public boolean mayStay(Connection connection) {
            return true;
        }
    }

    @Override
    public Appended append(Step step) {
        return writer.append(step);
    }

    @Override
    public long epoch() {
        return epoch;
    }

    @Override
    public Optional<Step> find(AccountId account, String cause) {
        return readers.find(account, cause);
    }

    @Override
    public Optional<Step> last(AccountId account) {
        return readers.last(account);
    }

    @Override
    public void read(AccountId account, long fromSeq, Consumer<Step> reader) {
        readers.read(account, fromSeq, reader);
    }

    @Override
    public List<AccountId> accounts() {
        return readers.accounts();
    }

    @Override
    public void keep(Snapshot snapshot) {
        writer.keep(snapshot);
    }

    @Override
    public Optional<Snapshot> snapshot(AccountId account, String room) {
        return readers.snapshot(account, room);
    }

    /** Writes what is waiting, then lets the next process in. */
    @Override
    public void close() {
        readers.close();
        writer.close();
        lock.close();
    }
}
