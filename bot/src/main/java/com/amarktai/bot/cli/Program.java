package com.amarktai.bot.cli;

import com.amarktai.bot.settings.BadSetting;
import com.amarktai.engine.journal.JournalUnavailable;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * The sub-commands over one set of streams. A mistake of the user is one sentence, never a trace.
 */
public final class Program {

    static final int FAILED = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private final Context context;

    public Program(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Clocks clocks) {
        this.context = new Context(in, out, err, environment, clocks);
    }

    /** Gives the exit code: 0 done, 1 failed with a sentence, 2 unusable arguments. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new AssistantCommand(context));
        line.addSubcommand("chat", new ChatCommand(context));
        line.addSubcommand("serve", new ServeCommand(context));
        line.addSubcommand("verify", new VerifyCommand(context));
        line.addSubcommand("simulate", new SimulateCommand(context));
        line.setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, _, _) -> failed(problem));
        return line.execute(arguments);
    }

    private int failed(Exception problem) {
        if (problem instanceof BadSetting || problem instanceof JournalUnavailable) {
            context.err().println(problem.getMessage());
        } else if (problem instanceof UncheckedIOException) {
            context.err().println(problem.getMessage() + ": " + problem.getCause());
        } else {
            LOG.error("internal error", problem);
            context.err().println("Something went wrong inside the assistant; see the log.");
        }
        return FAILED;
    }
}
