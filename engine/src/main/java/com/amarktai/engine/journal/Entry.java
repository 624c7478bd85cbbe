package com.amarktai.engine.journal;

/**
 * One event as it is stored: whose family it is, which type, which version of its form, and the
 * form. A module owns its families and reads and writes their form; the journal keeps what it does
 * not understand. Half a surrogate pair becomes a question mark: no store could give it back.
 */
public record Entry(String family, String type, int version, String json) {

    public Entry {
        family = Chain.wellFormed(family);
        type = Chain.wellFormed(type);
        json = Chain.wellFormed(json);
    }
}
