package com.amarktai.intents.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A whole utterance with room for what the sender names. {@code a|b} is a choice of words, {@code
 * [a]} may be left out, {@code {bot}} stands for one or more words.
 */
final class Phrase {

    private final List<Part> parts;

    private sealed interface Part {}

    private record Words(Set<String> choice, boolean optional) implements Part {}

    private record Slot(String name) implements Part {}

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Phrase of(String template) {
        return new Phrase(Arrays.stream(template.split(" ")).map(Phrase::part).toList());
    }

    private static Part part(String text) {
        if (text.startsWith("{")) {
            return new Slot(text.substring(1, text.length() - 1));
        }
        boolean optional = text.startsWith("[");
        String words = optional ? text.substring(1, text.length() - 1) : text;
        return new Words(Set.of(words.split("\\|")), optional);
    }

    /** Every way these words can be this phrase, as slots with the words that fill them. */
    List<Map<String, String>> match(List<String> words) {
        List<Map<String, String>> found = new ArrayList<>();
        match(words, 0, 0, new TreeMap<>(), found);
        return found;
    }

    private void match(
            List<String> words,
            int word,
            int part,
            Map<String, String> slots,
            List<Map<String, String>> found) {
        if (part == parts.size()) {
            if (word == words.size()) {
                found.add(new TreeMap<>(slots));
            }
            return;
        }
        switch (parts.get(part)) {
            case Words(var choice, var optional) -> {
                if (word < words.size()
                        && choice.contains(words.get(word).toLowerCase(Locale.ROOT))) {
                    match(words, word + 1, part + 1, slots, found);
                }
                if (optional) {
                    match(words, word, part + 1, slots, found);
                }
            }
            case Slot(var name) -> {
                for (int end = word + 1; end <= words.size(); end++) {
                    slots.put(name, String.join(" ", words.subList(word, end)));
                    match(words, end, part + 1, slots, found);
                    slots.remove(name);
                }
            }
        }
    }
}
