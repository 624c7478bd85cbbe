package com.amarktai.intents.catalogue;

/** What carrying out an intent does to what is at stake. */
public enum Effect {
    READS("reads"),
    LOWERS_RISK("lowers risk"),
    RAISES_RISK("raises risk");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
