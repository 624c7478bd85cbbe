package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StoredStep;
import com.amarktai.engine.orders.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The one connection that writes, with its statements at hand. Used by one thread. */
final class WriteConnection implements AutoCloseable {

    private final Connection connection;
    private final Statement plain;
    private final PreparedStatement byCause;
    private final PreparedStatement last;
    private final PreparedStatement putStep;
    private final PreparedStatement putSnapshot;

    WriteConnection(Connection connection) throws SQLException {
        this.connection = connection;
        plain = connection.createStatement();
        byCause = connection.prepareStatement(Rows.STEP + " where account = ? and cause = ?");
        last =
                connection.prepareStatement(
                        "select seq, hash from steps where account = ? order by seq desc limit 1");
        putStep = connection.prepareStatement(Rows.PUT_STEP);
        putSnapshot = connection.prepareStatement(Rows.PUT_SNAPSHOT);
    }

    void begin() throws SQLException {
        plain.execute("begin immediate");
    }

    void commit() throws SQLException {
        plain.execute("commit");
    }

    /** The epoch of whoever opened the journal last. */
    long epoch() throws SQLException {
        return Schema.number(connection, "select epoch from lease");
    }

    /** Within a transaction: whether the step goes in, and if so, puts it in. */
    Appended append(Step step, StoredStep stored, long own, long durable) throws SQLException {
        Optional<Step> earlier = find(step.account(), step.cause());
        if (earlier.isPresent()) {
            return new Appended.Repeated(earlier.get());
        }
        if (step.epoch() != own || own != durable) {
            return Appended.Superseded.stale(step, durable);
        }
        if (!isNext(step)) {
            return Appended.Superseded.notNext(step);
        }
        Rows.bind(putStep, stored);
        putStep.executeUpdate();
        return new Appended.Done(step);
    }

    private Optional<Step> find(AccountId account, String cause) throws SQLException {
        byCause.setString(1, account.value());
        byCause.setString(2, cause);
        try (ResultSet row = byCause.executeQuery()) {
            return row.next() ? Optional.of(Rows.step(row)) : Optional.empty();
        }
    }

    private boolean isNext(Step step) throws SQLException {
        last.setString(1, step.account().value());
        try (ResultSet row = last.executeQuery()) {
            return row.next()
                    ? step.follows(row.getLong(1), row.getString(2))
                    : step.follows(0, Step.GENESIS);
        }
    }

    void keep(Snapshot snapshot) throws SQLException {
        Rows.bind(putSnapshot, snapshot);
        putSnapshot.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
