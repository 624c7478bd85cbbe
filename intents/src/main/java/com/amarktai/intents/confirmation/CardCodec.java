package com.amarktai.intents.confirmation;

import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.codec.Forms;
import com.amarktai.intents.catalogue.Intent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Card events as entries of the journal, and back. */
final class CardCodec {

    static final String FAMILY = "cards";
    private static final int VERSION = 1;

    private final JsonMapper mapper = Forms.mapper(Intent.class);
    private final Map<String, Class<?>> types =
            Forms.members(CardEvent.class)
                    .collect(Collectors.toMap(Class::getSimpleName, it -> it));

    Entry write(CardEvent event) {
        try {
            return new Entry(
                    FAMILY,
                    event.getClass().getSimpleName(),
                    VERSION,
                    mapper.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event, e);
        }
    }

    /**
     * @throws IllegalArgumentException for an entry this program does not understand
     */
    CardEvent read(Entry entry) {
        Class<?> type = types.get(entry.type());
        if (type == null || entry.version() != VERSION) {
            throw new IllegalArgumentException(
                    "unknown card event " + entry.type() + " version " + entry.version());
        }
        try {
            return (CardEvent) mapper.readValue(entry.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable card event: " + entry.json(), e);
        }
    }

    String writeAll(List<Card> cards) {
        try {
            return mapper.writeValueAsString(cards);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the pending cards", e);
        }
    }

    List<Card> readAll(String json) {
        try {
            return List.of(mapper.readValue(json, Card[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable pending cards", e);
        }
    }
}
