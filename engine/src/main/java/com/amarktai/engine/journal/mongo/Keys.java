package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.JournalUnavailable;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;

/** The unique keys without which something could be done twice, and the proof of them. */
final class Keys {

    private static final List<String> SEQ = List.of("account", "seq");
    private static final List<String> CAUSE = List.of("account", "cause");
    private static final List<String> ROOM = List.of("account", "room");

    private Keys() {}

    /** Makes the keys of collections that hold nothing yet, and checks those of all. */
    static void prepare(MongoDatabase database, String steps, String snapshots) {
        prepare(database.getCollection(steps), List.of(SEQ, CAUSE));
        prepare(database.getCollection(snapshots), List.of(ROOM));
    }

    private static void prepare(MongoCollection<Document> collection, List<List<String>> keys) {
        if (collection.find().batchSize(1).limit(1).first() == null) {
            for (List<String> key : keys) {
                create(collection, key);
            }
        }
        for (List<String> key : keys) {
            if (!isUnique(collection, key)) {
                throw missing(collection, key);
            }
        }
    }

    private static void create(MongoCollection<Document> collection, List<String> key) {
        try {
            collection.createIndex(fields(key), new IndexOptions().unique(true));
        } catch (MongoCommandException e) {
            throw new JournalUnavailable(String.valueOf(missing(collection, key).getMessage()), e);
        }
    }

    private static boolean isUnique(MongoCollection<Document> collection, List<String> key) {
        for (Document index : collection.listIndexes().batchSize(100)) {
            if (index.get("key") instanceof Document fields
                    && List.copyOf(fields.keySet()).equals(key)
                    && Boolean.TRUE.equals(index.get("unique"))
                    && !Boolean.TRUE.equals(index.get("sparse"))
                    && !index.containsKey("partialFilterExpression")
                    && !index.containsKey("collation")) {
                return true;
            }
        }
        return false;
    }

    private static Document fields(List<String> key) {
        Document fields = new Document();
        key.forEach(field -> fields.append(field, 1));
        return fields;
    }

    private static JournalUnavailable missing(
            MongoCollection<Document> collection, List<String> key) {
        return new JournalUnavailable(
                "The collection %s has no unique key %s, so that something could be done twice:"
                                .formatted(collection.getNamespace(), key)
                        + " create it, or restore a backup; nothing was written.");
    }
}
