package com.amarktai.bot.cli;

import com.amarktai.bot.settings.Settings;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.mongo.MongoJournal;
import com.amarktai.engine.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.time.InstantSource;

/** Which store: SQLite in the data folder, or MongoDB where a URL is set. */
final class Journals {

    private Journals() {}

    /**
     * @param holder names this process to others that use the same database
     */
    static Journal open(Settings settings, Path data, String holder, InstantSource wall) {
        return settings.store()
                .mongoUrl()
                .reveal()
                .<Journal>map(
                        url -> MongoJournal.open(url, settings.store().dbName(), holder, wall))
                .orElseGet(() -> SqliteJournal.open(data));
    }

    static Journal readOnly(Settings settings, Path data) {
        return settings.store()
                .mongoUrl()
                .reveal()
                .<Journal>map(url -> MongoJournal.readOnly(url, settings.store().dbName()))
                .orElseGet(() -> SqliteJournal.readOnly(data));
    }
}
