package com.amarktai.engine.orders;

/** One set of books: a person's or a team's. Letters, digits, dot, dash, slash, colon. */
public record AccountId(String value) implements Comparable<AccountId> {

    private static final int LENGTH_MAX = 120;

    /**
     * @throws IllegalArgumentException if empty, too long or with other characters
     */
    public AccountId {
        if (value.isEmpty()
                || value.length() > LENGTH_MAX
                || !value.chars().allMatch(AccountId::isAllowed)) {
            throw new IllegalArgumentException("not an account id: " + value);
        }
    }

    private static boolean isAllowed(int letter) {
        return Character.isLetterOrDigit(letter) || ".-_/:".indexOf(letter) >= 0;
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
