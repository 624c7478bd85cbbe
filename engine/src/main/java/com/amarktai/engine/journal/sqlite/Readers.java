package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StoredStep;
import com.amarktai.engine.orders.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is asked of a journal. Each question has a connection to itself while it runs.
 */
final class Readers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int IDLE_MAX = 8;
    // From one account to the next along the index, instead of through every step.
    private static final String ACCOUNTS =
            """
            with recursive found(account) as (
                select min(account) from steps
                union all
                select (select min(account) from steps where account > found.account)
                from found where found.account is not null)
            select account, (select min(seq) from steps where account = found.account)
            from found where account is not null\
            """;

    private final JournalFile file;
    private final Source source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(JournalFile file, Source source) {
        this.file = file;
        this.source = source;
    }

    /** Where the connections come from. */
    interface Source {

        Connection open() throws SQLException;

        /** Whether a connection may be used again; throws if what it gave cannot be trusted. */
        boolean mayStay(Connection connection) throws SQLException;
    }

    /** One question to the database. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    static JournalUnavailable closed() {
        return new JournalUnavailable("The journal is closed: the assistant is stopping.");
    }

    Optional<Step> find(AccountId account, String cause) {
        return ask(
                Rows.STEP + " where account = ? and cause = ?",
                statement -> {
                    statement.setString(1, account.value());
                    statement.setString(2, cause);
                    return firstStep(statement);
                });
    }

    Optional<Step> last(AccountId account) {
        return ask(
                Rows.STEP + " where account = ? order by seq desc limit 1",
                statement -> {
                    statement.setString(1, account.value());
                    return firstStep(statement);
                });
    }

    private static Optional<Step> firstStep(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(Rows.step(row)) : Optional.empty();
        }
    }

    void read(AccountId account, long fromSeq, Consumer<Step> reader) {
        ask(
                Rows.STEP + " where account = ? and seq >= ? order by seq",
                statement -> {
                    statement.setString(1, account.value());
                    statement.setLong(2, fromSeq);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            reader.accept(Rows.step(row));
                        }
                    }
                    return true;
                });
    }

    List<AccountId> accounts() {
        return ask(
                ACCOUNTS,
                statement -> {
                    List<AccountId> accounts = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            accounts.add(StoredStep.account(row.getString(1), row.getLong(2)));
                        }
                    }
                    return accounts.stream().sorted().toList();
                });
    }

    Optional<Snapshot> snapshot(AccountId account, String room) {
        return ask(
                Rows.SNAPSHOT + " where account = ? and room = ?",
                statement -> {
                    statement.setString(1, account.value());
                    statement.setString(2, room);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(Rows.snapshot(row)) : Optional.empty();
                    }
                });
    }

    private <T> T ask(String sql, Question<T> question) {
        try {
            Connection connection = take();
            boolean mayStay = false;
            try {
                T answer;
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    answer = question.ask(statement);
                }
                mayStay = source.mayStay(connection);
                return answer;
            } finally {
                giveBack(connection, mayStay);
            }
        } catch (SQLException e) {
            throw file.unavailable(e);
        }
    }

    private Connection take() throws SQLException {
        synchronized (this) {
            if (closed) {
                throw closed();
            }
            Connection connection = idle.pollLast();
            if (connection != null) {
                return connection;
            }
        }
        return source.open();
    }

    private void giveBack(Connection connection, boolean mayStay) {
        synchronized (this) {
            if (mayStay && !closed && idle.size() < IDLE_MAX) {
                idle.addLast(connection);
                return;
            }
        }
        close(connection);
    }

    private void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A reading connection to {} could not be closed.", file.path(), e);
        }
    }

    @Override
    public void close() {
        List<Connection> open;
        synchronized (this) {
            closed = true;
            open = List.copyOf(idle);
            idle.clear();
        }
        open.forEach(this::close);
    }
}
