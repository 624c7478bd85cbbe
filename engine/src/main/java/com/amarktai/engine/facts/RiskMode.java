package com.amarktai.engine.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of its capital a bot may have in one position. */
public enum RiskMode {
    SAFE,
    BALANCED,
    RISKY,
    AGGRESSIVE;

    public static Optional<RiskMode> find(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The name people and files use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
