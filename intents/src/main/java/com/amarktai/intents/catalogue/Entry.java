package com.amarktai.intents.catalogue;

import java.util.List;

/**
 * Everything that is known about one intent.
 *
 * @param wire its name in the journal, on the wire, as slash command and in every test
 * @param help one line for people
 * @param usage what follows the slash command, as in {@code <bot>}
 * @param phrases whole utterances that mean it; see {@code Phrase}
 * @param example words a person would use
 */
public record Entry(
        String wire,
        Class<? extends Intent> intent,
        Effect effect,
        Role role,
        Level level,
        String help,
        String usage,
        List<String> phrases,
        String example) {

    public Entry {
        phrases = List.copyOf(phrases);
    }
}
