package com.amarktai.engine.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The idempotency key of an order and, at the same time, the id the exchange gets from us. Derived
 * from account, bot and decision, so that a repeat is recognised wherever it comes from.
 */
public record OrderId(String value) implements Comparable<OrderId> {

    private static final int DIGITS = 31;

    /** At most 32 characters, letters and digits: short enough for every venue. */
    public static OrderId derive(AccountId account, BotId bot, String decision) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = account + "\n" + bot + "\n" + decision;
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return new OrderId("a" + HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
