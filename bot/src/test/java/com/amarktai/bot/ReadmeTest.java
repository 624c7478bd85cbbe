package com.amarktai.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.orders.BotId;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.catalogue.Level;
import com.amarktai.intents.grammar.Grammar;
import com.amarktai.intents.grammar.Names;
import com.amarktai.intents.grammar.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README says what the catalogue says, and the catalogue's examples are understood. */
final class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN =
            "<!-- commands: printed from the catalogue; ReadmeTest compares -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theCommandTableIsThatOfTheCatalogue() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "the README has lost its markers");
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
            return;
        }
        assertEquals(
                table(),
                readme.substring(begin, end),
                "run: mvn test -pl bot -am -Dtest=ReadmeTest -Dsurefire.jvm=-Dreadme.write=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false");
    }

    private static String table() {
        return "| Say | Command | What it does | Effect | Asks first |\n|---|---|---|---|---|\n"
                + Catalogue.entries().stream().map(ReadmeTest::row).collect(Collectors.joining());
    }

    private static String row(Entry entry) {
        return "| %s | `/%s` | %s | %s | %s |\n"
                .formatted(
                        entry.example(),
                        (entry.wire() + " " + entry.usage()).strip(),
                        entry.help(),
                        entry.effect().words(),
                        entry.level() == Level.L0 ? "no" : "yes");
    }

    @Test
    void everyExampleInTheCatalogueIsUnderstoodAsItsEntry() {
        Names names = new Names(List.of(new BotId("Safe-Bot-1")));
        Grammar grammar = new Grammar();
        for (Entry entry : Catalogue.entries()) {
            Reading reading = grammar.read(entry.example(), names);
            assertTrue(
                    reading instanceof Reading.Hit(var intent)
                            && Catalogue.of(intent).equals(entry),
                    entry.example() + " was read as " + reading);
        }
    }
}
