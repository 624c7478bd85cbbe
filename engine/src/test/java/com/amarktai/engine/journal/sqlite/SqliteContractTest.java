package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteContractTest extends JournalContract {

    @TempDir private Path folder;

    @Override
    protected Journal open() {
        return SqliteJournal.open(folder);
    }

    @Override
    protected Journal reopen(Journal journal) {
        journal.close();
        return SqliteJournal.open(folder);
    }
}
