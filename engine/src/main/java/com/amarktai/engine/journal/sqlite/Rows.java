package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StoredStep;
import com.amarktai.engine.orders.AccountId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Steps and snapshots to rows and back, field by field. */
final class Rows {

    static final String STEP =
            "select account, seq, cause, at, epoch, entries, previous_hash, hash from steps";
    static final String PUT_STEP =
            "insert into steps (account, seq, cause, at, epoch, entries, previous_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    static final String SNAPSHOT = "select account, room, version, seq, hash, json from snapshots";
    static final String PUT_SNAPSHOT =
            "insert or replace into snapshots (account, room, version, seq, hash, json)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private Rows() {}

    static Step step(ResultSet row) throws SQLException {
        return new StoredStep(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8))
                .step();
    }

    static void bind(PreparedStatement statement, StoredStep step) throws SQLException {
        statement.setString(1, step.account());
        statement.setLong(2, step.seq());
        statement.setString(3, step.cause());
        statement.setString(4, step.at());
        statement.setLong(5, step.epoch());
        statement.setString(6, step.entries());
        statement.setString(7, step.previousHash());
        statement.setString(8, step.hash());
    }

    static Snapshot snapshot(ResultSet row) throws SQLException {
        long seq = row.getLong(4);
        return new Snapshot(
                new AccountId(row.getString(1)),
                row.getString(2),
                row.getInt(3),
                seq,
                row.getString(5),
                row.getString(6));
    }

    static void bind(PreparedStatement statement, Snapshot snapshot) throws SQLException {
        statement.setString(1, snapshot.account().value());
        statement.setString(2, snapshot.room());
        statement.setInt(3, snapshot.version());
        statement.setLong(4, snapshot.seq());
        statement.setString(5, snapshot.hash());
        statement.setString(6, snapshot.json());
    }
}
