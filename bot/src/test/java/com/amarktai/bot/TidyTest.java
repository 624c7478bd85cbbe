package com.amarktai.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sizes, switches and form, checked by a test so that no one has to say them in review. */
final class TidyTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void sourcesAreTidy() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : Format.sources(ROOT)) {
            faults.addAll(Tidy.faults(file.toString(), Files.readString(file)));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : Format.sources(ROOT)) {
            boolean main = file.toString().contains("/src/main/");
            Path said = file.resolveSibling("package-info.java");
            if (main && !(Files.exists(said) && Files.readString(said).startsWith("/**"))) {
                silent.add(file.toString());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void findsALongFile() throws IOException {
        String lines = "// line\n".repeat(301);
        assertEquals(List.of("X:300: file goes on past this line"), Tidy.faults("X", lines));
    }

    @Test
    void findsALongLine() throws IOException {
        String line = "// " + "x".repeat(98) + "\n";
        assertEquals(List.of("X:1: line is too long"), Tidy.faults("X", line));
    }

    @Test
    void findsALongMethod() throws IOException {
        String body =
                IntStream.range(0, 39)
                        .mapToObj(it -> "        int a" + it + ";\n")
                        .collect(Collectors.joining());
        String source = "class A {\n    void a() {\n" + body + "    }\n}\n";
        assertEquals(List.of("X:2: method is too long"), Tidy.faults("X", source));
    }

    @Test
    void findsADefaultBesidePatterns() throws IOException {
        String source =
                """
                class A {
                    int a(Object o) {
                        return switch (o) {
                            case String _ -> 1;
                            default -> 2;
                        };
                    }
                }
                """;
        assertEquals(List.of("X:3: default beside patterns"), Tidy.faults("X", source));
    }

    @Test
    void findsACaseThatFallsThrough() throws IOException {
        String source =
                """
                class A {
                    void a(int i) {
                        switch (i) {
                            case 1:
                                return;
                        }
                    }
                }
                """;
        assertEquals(
                List.of("X:4: case can fall through; write it with an arrow"),
                Tidy.faults("X", source));
    }

    @Test
    void findsWhatIsNotInForm() throws IOException {
        assertEquals(
                List.of("X:1: not in form; run: mvn -q -N -Pformat validate"),
                Tidy.faults("X", "class A{}\n"));
    }

    @Test
    void findsANameThatSaysNothing() throws IOException {
        assertEquals(
                List.of("X:1: name says nothing: OrderManager"),
                Tidy.faults("X", "class OrderManager {}\n"));
    }
}
