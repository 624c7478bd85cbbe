package com.amarktai.engine.journal.codec;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Step;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Events of the engine as entries of the journal, and back. */
public final class EventCodec {

    public static final String FAMILY = "engine";
    private static final int VERSION = 1;

    private final JsonMapper mapper = Forms.mapper();
    private final Map<String, Class<?>> types =
            Forms.members(Event.class).collect(Collectors.toMap(Class::getSimpleName, it -> it));

    public Entry write(Event event) {
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
    public Event read(Entry entry) {
        Class<?> type = types.get(entry.type());
        if (type == null || entry.version() != VERSION) {
            throw new IllegalArgumentException(
                    "unknown event " + entry.type() + " version " + entry.version());
        }
        try {
            return (Event) mapper.readValue(entry.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable event: " + entry.json(), e);
        }
    }

    /** The engine's own events of a step, in order. */
    public List<Event> events(Step step) {
        return step.entries().stream()
                .filter(it -> it.family().equals(FAMILY))
                .map(this::read)
                .toList();
    }
}
