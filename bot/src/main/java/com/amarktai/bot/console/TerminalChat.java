package com.amarktai.bot.console;

import com.amarktai.bot.presentation.TextRenderer;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.desk.Push;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The chat in a terminal: history, completion, and pushes above the line that is being typed. */
public final class TerminalChat {

    private static final Set<String> LEAVE = Set.of("exit", "quit");

    private final Voice voice;
    private final Path data;
    private final Supplier<List<String>> names;
    private volatile @Nullable LineReader reader;

    /**
     * @param data where the history is kept
     * @param names of bots, for completion
     */
    public TerminalChat(Voice voice, Path data, Supplier<List<String>> names) {
        this.voice = voice;
        this.data = data;
        this.names = names;
    }

    /** Until the person leaves. Gives the exit code. */
    public int run(String greeting) {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader opened =
                    LineReaderBuilder.builder()
                            .terminal(terminal)
                            .completer(completer())
                            .variable(LineReader.HISTORY_FILE, data.resolve("history"))
                            .build();
            reader = opened;
            terminal.writer().println(greeting);
            terminal.flush();
            while (next(opened, terminal)) {
                // Each turn reads one line and answers it.
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be used", e);
        } finally {
            reader = null;
        }
    }

    private boolean next(LineReader from, Terminal terminal) {
        try {
            String line = from.readLine("> ").strip();
            if (LEAVE.contains(line)) {
                return false;
            }
            if (!line.isEmpty()) {
                terminal.writer().println(TextRenderer.render(voice.say(line)) + "\n");
                terminal.flush();
            }
            return true;
        } catch (UserInterruptException e) {
            // Ctrl-C drops the line that was being typed, nothing else.
            return true;
        } catch (EndOfFileException e) {
            return false;
        }
    }

    /** Prints above the prompt, whatever is being typed. */
    public void push(Push push) {
        LineReader open = reader;
        if (open != null) {
            open.printAbove(TextRenderer.render(push));
        }
    }

    private Completer completer() {
        return (_, _, candidates) -> {
            for (Entry entry : Catalogue.entries()) {
                candidates.add(new Candidate("/" + entry.wire()));
                for (String word : entry.example().split(" ", -1)) {
                    if (word.chars().allMatch(Character::isLowerCase)) {
                        candidates.add(new Candidate(word));
                    }
                }
            }
            names.get().forEach(it -> candidates.add(new Candidate(it)));
        };
    }
}
