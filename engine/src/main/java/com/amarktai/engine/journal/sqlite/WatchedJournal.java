package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A journal as seen from outside, perhaps while an assistant writes it. */
final class WatchedJournal implements Journal {

    private static final long NO_EPOCH = 0;

    private final JournalFile file;
    private final Readers readers;

    private WatchedJournal(JournalFile file) {
        this.file = file;
        this.readers = new Readers(file, new Outside(file));
    }

    static WatchedJournal open(JournalFile file) {
        if (!Files.isRegularFile(file.path())) {
            throw new JournalUnavailable(
                    "There is no journal in %s: use --data with the folder of an assistant."
                            .formatted(file.folder()));
        }
        try (Connection connection = new Outside(file).open()) {
            new Schema(file).check(connection);
        } catch (SQLException e) {
            throw file.unavailable(e);
        }
        return new WatchedJournal(file);
    }

    /**
     * A connection per question, since a writer may come or go between two. Without a log nobody
     * writes, and the file is read as it lies; if a log is there afterwards, a writer came
     * meanwhile and what was read may be half of one state and half of another.
     */
    private record Outside(JournalFile file) implements Readers.Source {

        @Override
        public Connection open() throws SQLException {
            return Files.exists(file.log()) ? file.watch() : file.frozen();
        }

        @Override
        public boolean mayStay(Connection connection) throws SQLException {
            if (JournalFile.isFrozen(connection) && Files.exists(file.log())) {
                throw new JournalUnavailable(
                        "An assistant was started on %s while its journal was read: read it again."
                                .formatted(file.folder()));
            }
            return false;
        }
    }

    private JournalUnavailable readOnly() {
        return new JournalUnavailable(
                "The journal in %s was opened for reading only.".formatted(file.folder()));
    }

    @Override
    public Appended append(Step step) {
        throw readOnly();
    }

    @Override
    public long epoch() {
        return NO_EPOCH;
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
        throw readOnly();
    }

    @Override
    public Optional<Snapshot> snapshot(AccountId account, String room) {
        return readers.snapshot(account, room);
    }

    @Override
    public void close() {
        readers.close();
    }
}
