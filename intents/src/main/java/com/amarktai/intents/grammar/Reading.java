package com.amarktai.intents.grammar;

import com.amarktai.intents.catalogue.Intent;
import java.util.List;

/** What the grammar made of an utterance. */
public sealed interface Reading {

    /** Exactly one intent. */
    record Hit(Intent intent) implements Reading {}

    /**
     * A yes to the pending card.
     *
     * @param said what followed it: the name some cards ask for, or nothing
     */
    record Yes(String said) implements Reading {}

    record No() implements Reading {}

    /** The command is clear, a part of it is not. */
    record Unclear(String command, String sentence) implements Reading {}

    /** Two or more intents fit. */
    record Ambiguous(List<Intent> intents) implements Reading {
        public Ambiguous {
            intents = List.copyOf(intents);
        }
    }

    /** No phrase fits. */
    record None() implements Reading {}
}
