package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StepUnreadable;
import com.amarktai.engine.journal.StoredStep;
import com.amarktai.engine.orders.AccountId;
import org.bson.Document;

/**
 * Steps and snapshots to documents and back. Every field is a text or a long: the order of decimals
 * differs between servers, and amounts are inside the entries' text anyway.
 */
final class Documents {

    private Documents() {}

    static Document of(Step step) {
        StoredStep stored = StoredStep.of(step);
        return new Document("account", stored.account())
                .append("seq", stored.seq())
                .append("cause", stored.cause())
                .append("at", stored.at())
                .append("epoch", stored.epoch())
                .append("entries", stored.entries())
                .append("previousHash", stored.previousHash())
                .append("hash", stored.hash());
    }

    static Step step(Document document) {
        String account = String.valueOf(document.get("account"));
        long seq = document.get("seq") instanceof Number number ? number.longValue() : 0;
        try {
            return new StoredStep(
                            account,
                            seq,
                            text(document, "cause"),
                            text(document, "at"),
                            number(document, "epoch"),
                            text(document, "entries"),
                            text(document, "previousHash"),
                            text(document, "hash"))
                    .step();
        } catch (ClassCastException e) {
            throw new StepUnreadable(account, seq, "a field is missing or of another type");
        }
    }

    static Document of(Snapshot snapshot) {
        return new Document("account", snapshot.account().value())
                .append("room", snapshot.room())
                .append("version", (long) snapshot.version())
                .append("seq", snapshot.seq())
                .append("hash", snapshot.hash())
                .append("json", snapshot.json());
    }

    static Snapshot snapshot(Document document) {
        return new Snapshot(
                new AccountId(text(document, "account")),
                text(document, "room"),
                Math.toIntExact(number(document, "version")),
                number(document, "seq"),
                text(document, "hash"),
                text(document, "json"));
    }

    private static String text(Document document, String field) {
        if (document.get(field) instanceof String text) {
            return text;
        }
        throw new ClassCastException(field);
    }

    private static long number(Document document, String field) {
        if (document.get(field) instanceof Long number) {
            return number;
        }
        throw new ClassCastException(field);
    }
}
