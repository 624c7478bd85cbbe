package com.amarktai.engine.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The exchanges whose rules and fees are known. */
public enum Venue {
    BINANCE,
    LUNO,
    KUCOIN,
    KRAKEN,
    VALR;

    public static Optional<Venue> find(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The name people and files use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
