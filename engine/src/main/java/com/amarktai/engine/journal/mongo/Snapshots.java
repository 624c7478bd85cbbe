package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.orders.AccountId;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/** One snapshot for each account and room. */
record Snapshots(MongoCollection<Document> collection) {

    void keep(Snapshot snapshot) {
        Document key = key(snapshot.account(), snapshot.room());
        Document document = Documents.of(snapshot);
        try {
            collection.replaceOne(key, document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // Another thread made it between the server's looking and inserting.
            collection.replaceOne(key, document);
        }
    }

    Optional<Snapshot> find(AccountId account, String room) {
        return Optional.ofNullable(collection.find(key(account, room)).first())
                .map(Documents::snapshot);
    }

    private static Document key(AccountId account, String room) {
        return new Document("account", account.value()).append("room", room);
    }
}
