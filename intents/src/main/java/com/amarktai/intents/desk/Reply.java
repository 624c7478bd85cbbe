package com.amarktai.intents.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets back.
 *
 * @param card a question that waits for a yes; it has no result yet
 * @param result what came of a command, for programs
 */
public record Reply(List<Block> blocks, @Nullable Card card, @Nullable Result result) {

    public Reply {
        blocks = List.copyOf(blocks);
    }

    /**
     * A card as it is shown.
     *
     * @param command wire name of the intent it would carry out
     * @param button the words on its button: verb and object, never a bare yes
     * @param expires wall clock
     */
    public record Card(
            String id, String command, @Nullable String subject, String button, Instant expires) {}

    /**
     * @param command wire name
     * @param message one line
     */
    public record Result(
            boolean success, String command, @Nullable String subject, String message) {}

    public static Reply of(Result result, Block... blocks) {
        return new Reply(List.of(blocks), null, result);
    }
}
