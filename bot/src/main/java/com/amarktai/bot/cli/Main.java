package com.amarktai.bot.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {

    private static final int ID_BYTES = 8;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Program(System.in, out, err, System.getenv(), clocks()).run(arguments);
        out.flush();
        System.exit(code);
    }

    private static Clocks clocks() {
        SecureRandom random = new SecureRandom();
        return new Clocks(
                Instant::now,
                () -> {
                    byte[] bytes = new byte[ID_BYTES];
                    random.nextBytes(bytes);
                    return HexFormat.of().formatHex(bytes);
                });
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "assistant " + (version == null ? "(not packaged)" : version);
    }

    /** Prints the version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }
}
