package com.amarktai.engine.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash chain: a step's hash covers every field of it and the hash of the step before. Each
 * field goes in with its length in front, so that no two different steps give the same bytes.
 */
public final class Chain {

    private Chain() {}

    /** SHA-256 in lower-case hex. */
    public static String hash(Draft step) {
        return hash(
                new Step(
                        step.account(),
                        step.seq(),
                        step.cause(),
                        step.at(),
                        step.epoch(),
                        step.entries(),
                        step.previousHash(),
                        ""));
    }

    /** The hash this step should have, whatever hash it says it has. */
    static String hash(Step step) {
        MessageDigest digest = sha256();
        put(digest, step.account().value());
        put(digest, Long.toString(step.seq()));
        put(digest, step.cause());
        put(digest, step.at().toString());
        put(digest, Long.toString(step.epoch()));
        put(digest, Integer.toString(step.entries().size()));
        for (Entry entry : step.entries()) {
            put(digest, entry.family());
            put(digest, entry.type());
            put(digest, Integer.toString(entry.version()));
            put(digest, entry.json());
        }
        put(digest, step.previousHash());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The text as UTF-8 can carry it, so that what is hashed is what is stored and read back. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void put(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
