package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.JournalUnavailable;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** How we talk to a MongoDB: what counts as written, as read, and as not answering. */
final class Connections {

    private static final int TIMEOUT_SECONDS = 10;

    private Connections() {}

    /**
     * The url may set the waiting times. Whatever it says about the rest: a write counts when it is
     * in the journals of a majority, and only such writes are read, so that nothing we act on can
     * be rolled back.
     */
    static MongoClient open(String url) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyToClusterSettings(
                                it -> it.serverSelectionTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                it ->
                                        it.connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                                                .readTimeout(TIMEOUT_SECONDS * 2, TimeUnit.SECONDS))
                        .applyConnectionString(parse(url))
                        .writeConcern(
                                WriteConcern.MAJORITY
                                        .withJournal(true)
                                        .withWTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                        .readConcern(ReadConcern.MAJORITY)
                        .readPreference(ReadPreference.primary())
                        .retryWrites(true)
                        .build());
    }

    private static ConnectionString parse(String url) {
        try {
            return new ConnectionString(url);
        } catch (IllegalArgumentException e) {
            // The driver's message may quote the url, and the url may hold a password.
            throw new JournalUnavailable(
                    "MONGO_URL is not an address of a MongoDB: write it as"
                            + " mongodb://host:27017/?replicaSet=name.");
        }
    }
}
