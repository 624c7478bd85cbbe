package com.amarktai.engine.orders;

/** A bot within its account: the name it was created with, which is never used again. */
public record BotId(String value) implements Comparable<BotId> {

    private static final int LENGTH_MAX = 32;

    /**
     * @throws IllegalArgumentException if empty, too long or on more than one line
     */
    public BotId {
        if (value.isBlank()
                || value.length() > LENGTH_MAX
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a bot's name has 1 to 32 characters on one line");
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
