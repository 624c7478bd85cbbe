package com.amarktai.bot;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one form of our sources: google-java-format, AOSP style, imports in order and in use. */
public final class Format {

    private static final List<String> MODULES = List.of("engine", "intents", "bot");

    private static final JavaFormatterOptions OPTIONS =
            JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(true).build();

    private Format() {}

    /** Rewrites every source that is not in form, below the folder named first. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : sources(Path.of(args[0]))) {
            String before = Files.readString(file);
            String after = formatted(before);
            if (!after.equals(before)) {
                Files.writeString(file, after);
                System.err.println("formatted " + file);
            }
        }
    }

    /** Every source of the three modules, in order. */
    static List<Path> sources(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src"))) {
                files.filter(it -> it.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    static String formatted(String source) throws FormatterException {
        String used = RemoveUnusedImports.removeUnusedImports(source);
        // Google's order of imports has no blank lines between groups.
        String ordered = ImportOrderer.reorderImports(used, Style.GOOGLE);
        return new Formatter(OPTIONS).formatSource(ordered);
    }
}
