package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.EntriesText;
import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StepUnreadable;
import com.amarktai.engine.orders.AccountId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Steps and snapshots to rows and back, field by field. */
final class Rows {

    static final String STEP =
            "select account, seq, cause, at, epoch, entries, previous_hash, hash from steps";
    static final String PUT_STEP =
            "insert into steps (account, seq, cause, at, epoch, entries, previous_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    static final String SNAPSHOT =
            "select account, room, version, seq, hash, json from snapshots";
    static final String PUT_SNAPSHOT =
            "insert or replace into snapshots (account, room, version, seq, hash, json)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private Rows() {}

    static Step step(ResultSet row) throws SQLException {
        String account = row.getString(1);
        long seq = row.getLong(2);
        return new Step(
                account(account, seq),
                seq,
                row.getString(3),
                at(row.getString(4), account, seq),
                row.getLong(5),
                entries(row.getString(6), account, seq),
                row.getString(7),
                row.getString(8));
    }

    static AccountId account(String text, long seq) {
        try {
            return new AccountId(text);
        } catch (IllegalArgumentException e) {
            throw new StepUnreadable(text, seq, "its account is not an account id");
        }
    }

    private static Instant at(String text, String account, long seq) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new StepUnreadable(account, seq, "its time is not a time");
        }
    }

    private static List<Entry> entries(String text, String account, long seq) {
        try {
            return EntriesText.read(text);
        } catch (IllegalArgumentException e) {
            throw new StepUnreadable(account, seq, "its entries are not a list of entries");
        }
    }

    static void bind(PreparedStatement statement, Step step, String entries) throws SQLException {
        statement.setString(1, step.account().value());
        statement.setLong(2, step.seq());
        statement.setString(3, step.cause());
        statement.setString(4, step.at().toString());
        statement.setLong(5, step.epoch());
        statement.setString(6, entries);
        statement.setString(7, step.previousHash());
        statement.setString(8, step.hash());
    }

    static Snapshot snapshot(ResultSet row) throws SQLException {
        long seq = row.getLong(4);
        return new Snapshot(
                account(row.getString(1), seq),
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
