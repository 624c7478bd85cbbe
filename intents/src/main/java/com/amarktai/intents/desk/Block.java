package com.amarktai.intents.desk;

import java.math.BigDecimal;
import java.util.List;

/** A piece of a reply. Channels decide how it looks. */
public sealed interface Block {

    /** One or more sentences. */
    record Text(String text) implements Block {}

    /**
     * Rows under headings.
     *
     * @param numeric which columns hold figures and stand to the right
     */
    record Table(List<String> headings, List<Boolean> numeric, List<List<String>> rows)
            implements Block {

        /**
         * @throws IllegalArgumentException if a row has not as many cells as there are headings
         */
        public Table {
            headings = List.copyOf(headings);
            numeric = List.copyOf(numeric);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = headings.size();
            if (numeric.size() != columns || rows.stream().anyMatch(it -> it.size() != columns)) {
                throw new IllegalArgumentException("every row has a cell for every heading");
            }
        }
    }

    /** Labelled values, one a line. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /**
     * A curve small enough for a line of text.
     *
     * @param caption what it shows, with unit and times
     */
    record Sparkline(String caption, List<BigDecimal> values) implements Block {
        public Sparkline {
            values = List.copyOf(values);
        }
    }
}
