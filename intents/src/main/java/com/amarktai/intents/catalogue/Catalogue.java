package com.amarktai.intents.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one list of what can be asked. Slash commands, help and the README's table are printed from
 * it.
 *
 * <p>In a phrase, {@code a|b} is a choice of words, {@code [a]} may be left out, and {@code {bot}}
 * stands for what the sender names.
 */
public final class Catalogue {

    private static final List<Entry> ENTRIES =
            Stream.of(BotEntries.ALL, AccountEntries.ALL).flatMap(List::stream).toList();

    private static final Map<Class<? extends Intent>, Entry> BY_INTENT =
            ENTRIES.stream().collect(Collectors.toMap(Entry::intent, Function.identity()));

    private Catalogue() {}

    public static List<Entry> entries() {
        return ENTRIES;
    }

    public static Optional<Entry> find(String wire) {
        return ENTRIES.stream().filter(it -> it.wire().equals(wire)).findFirst();
    }

    /** The entry of an intent; every intent has one. */
    public static Entry of(Intent intent) {
        Entry entry = BY_INTENT.get(intent.getClass());
        if (entry == null) {
            throw new IllegalStateException("no entry for " + intent);
        }
        return entry;
    }
}
