package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a journal, and the proof at opening that they promise what the port promises. */
final class Schema {

    static final int VERSION = 1;

    private static final List<String> TABLES =
            List.of(
                    """
                    create table steps (
                        account text not null,
                        seq integer not null check (seq > 0),
                        cause text not null,
                        at text not null,
                        epoch integer not null,
                        entries text not null,
                        previous_hash text not null,
                        hash text not null) strict\
                    """,
                    "create unique index steps_by_seq on steps (account, seq)",
                    "create unique index steps_by_cause on steps (account, cause)",
                    """
                    create table snapshots (
                        account text not null,
                        room text not null,
                        version integer not null,
                        seq integer not null,
                        hash text not null,
                        json text not null,
                        primary key (account, room)) strict\
                    """,
                    "create table lease (only integer primary key check (only = 1),"
                            + " epoch integer not null) strict",
                    "insert into lease (only, epoch) values (1, 0)",
                    "pragma user_version = " + VERSION);

    private static final List<List<String>> KEYS =
            List.of(List.of("account", "seq"), List.of("account", "cause"));

    private final JournalFile file;

    Schema(JournalFile file) {
        this.file = file;
    }

    /** Makes the tables of a new journal, checks those of an old one, and opens the next epoch. */
    long prepare(Connection connection) throws SQLException {
        boolean fresh = isEmpty(connection);
        if (!fresh) {
            check(connection);
        }
        file.makeDurable(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            if (fresh) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                check(connection);
            }
            statement.execute("update lease set epoch = epoch + 1");
            long epoch = number(connection, "select epoch from lease");
            statement.execute("commit");
            return epoch;
        }
    }

    /**
     * @throws JournalUnavailable if this program must not use the file
     */
    void check(Connection connection) throws SQLException {
        long version = number(connection, "pragma user_version");
        if (version > VERSION) {
            throw new JournalUnavailable(
                    "%s is of a newer assistant (form %d, this one knows %d): start the newer"
                                    .formatted(file.path(), version, VERSION)
                            + " one.");
        }
        if (version < VERSION) {
            throw new JournalUnavailable(
                    "%s is a database but not a journal: use --data with another folder."
                            .formatted(file.path()));
        }
        List<List<String>> unique = uniqueKeys(connection);
        for (List<String> key : KEYS) {
            if (!unique.contains(key)) {
                throw new JournalUnavailable(
                        "%s lost its unique key %s, without which something could be done twice:"
                                        .formatted(file.path(), key)
                                + " restore a backup; nothing was written.");
            }
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "select count(*) from sqlite_schema") == 0
                && number(connection, "pragma user_version") == 0;
    }

    private static List<List<String>> uniqueKeys(Connection connection) throws SQLException {
        List<List<String>> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select name from pragma_index_list('steps')"
                                        + " where \"unique\" = 1 and partial = 0")) {
            while (row.next()) {
                keys.add(columns(connection, row.getString(1)));
            }
        }
        return keys;
    }

    private static List<String> columns(Connection connection, String index) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select name, coll from pragma_index_xinfo(?) where key = 1 order by"
                                + " seqno")) {
            statement.setString(1, index);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    boolean exact = "BINARY".equals(row.getString(2));
                    columns.add(exact ? row.getString(1) : row.getString(1) + " by another order");
                }
            }
        }
        return columns;
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
