package com.amarktai.bot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The chat through a pipe: one reply for each line, in order. A blank line says nothing. */
public final class PipedChat {

    private final Voice voice;
    private final InputStream in;
    private final Output output;

    public PipedChat(Voice voice, InputStream in, Output output) {
        this.voice = voice;
        this.in = in;
        this.output = output;
    }

    /** Until the input ends. Gives the exit code. */
    public int run() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    output.reply(voice.say(line));
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the input cannot be read", e);
        }
    }
}
