package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalContract;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.InstantSource;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same promises on the real server that MONGO_URL names, in a database of its own. */
@EnabledIfEnvironmentVariable(
        named = "MONGO_URL",
        matches = ".+",
        disabledReason = "no real MongoDB: set MONGO_URL to run the contract against one")
final class MongoServerContractTest extends JournalContract {

    private final String url = String.valueOf(System.getenv("MONGO_URL"));
    private final String database = "amarktai-contract-" + new ObjectId();

    @Override
    protected Journal open() {
        return MongoJournal.open(url, database, "contract", InstantSource.system());
    }

    @Override
    protected Journal reopen(Journal journal) {
        journal.close();
        return open();
    }

    @AfterEach
    void dropDatabase() {
        try (MongoClient client = MongoClients.create(url)) {
            client.getDatabase(database).drop();
        }
    }
}
