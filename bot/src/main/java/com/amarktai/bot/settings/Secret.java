package com.amarktai.bot.settings;

import java.util.Optional;

/** A value that must not be shown. It prints as three stars. */
public record Secret(String value) {

    /** Empty means unset. */
    public Optional<String> reveal() {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
