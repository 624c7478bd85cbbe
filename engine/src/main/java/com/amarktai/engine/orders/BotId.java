package com.amarktai.engine.orders;

/** A bot within its account: the name it was created with, which is never used again. */
public record BotId(String value) implements Comparable<BotId> {

    private static final int LENGTH_MAX = 32;

    /**
     * @throws IllegalArgumentException if empty or too long
     */
    public BotId {
        if (value.isBlank() || value.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("a bot's name has 1 to 32 characters");
        }
    }

    @Override
    public int compareTo(BotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
