package com.amarktai.bot.cli;

import com.amarktai.bot.settings.Settings;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.sqlite.SqliteJournal;
import java.nio.file.Path;

/** Which store: SQLite in the data folder, or MongoDB where a URL is set. */
final class Journals {

    private Journals() {}

    static Journal open(Settings settings, Path data) {
        return SqliteJournal.open(data);
    }

    static Journal readOnly(Settings settings, Path data) {
        return SqliteJournal.readOnly(data);
    }
}
