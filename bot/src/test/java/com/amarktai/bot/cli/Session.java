package com.amarktai.bot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One run of the program inside this JVM, with clocks and ids in our hands. */
final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant WALL = Instant.parse("2026-01-05T10:00:00Z");

    private final Path data;
    private final AtomicLong ids;
    private final AtomicLong seconds = new AtomicLong();
    int code;
    String out = "";
    String err = "";

    Session(Path data, long firstId) {
        this.data = data;
        this.ids = new AtomicLong(firstId);
    }

    /** Runs a sub-command on the data folder. */
    Session run(Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        Program program =
                new Program(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        environment,
                        new Clocks(
                                () -> WALL.plus(Duration.ofSeconds(seconds.getAndIncrement())),
                                () -> "id" + ids.getAndIncrement()));
        code = program.run(all.toArray(String[]::new));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return this;
    }

    Session chat(String... lines) {
        return run(Map.of(), String.join("\n", lines) + "\n", "chat", "--json");
    }

    Session verify() {
        return run(Map.of(), "", "verify");
    }

    /** The replies, pushes left out. */
    List<JsonNode> replies() throws IOException {
        List<JsonNode> replies = new ArrayList<>();
        for (String line : out.lines().toList()) {
            JsonNode node = JSON.readTree(line);
            if (node.path("kind").asText().equals("reply")) {
                replies.add(node);
            }
        }
        return replies;
    }
}
