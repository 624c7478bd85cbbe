package com.amarktai.intents.desk;

import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.catalogue.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be asked, from the catalogue. */
final class HelpReading {

    private HelpReading() {}

    static List<Block> help(@Nullable String about) {
        if (about == null) {
            return all();
        }
        String wire =
                about.strip().toLowerCase(Locale.ROOT).replaceFirst("^/", "").replace(' ', '_');
        return Catalogue.find(wire)
                .map(HelpReading::one)
                .orElseGet(
                        () ->
                                List.of(
                                        new Block.Text(
                                                "There is no command called \""
                                                        + about
                                                        + "\". Say help for the list.")));
    }

    private static List<Block> all() {
        return List.of(
                new Block.Text(
                        "Say it in these words, or as a slash command. Nothing that raises risk"
                                + " happens without your yes."),
                new Block.Table(
                        List.of("Say", "What it does", "Asks first"),
                        List.of(false, false, false),
                        Catalogue.entries().stream()
                                .map(
                                        it ->
                                                List.of(
                                                        it.example(),
                                                        it.help(),
                                                        it.level() == Level.L0 ? "no" : "yes"))
                                .toList()));
    }

    private static List<Block> one(Entry entry) {
        return List.of(
                new Block.Facts(
                        List.of(
                                new Block.Fact("Command", "/" + entry.wire() + " " + entry.usage()),
                                new Block.Fact("Say", entry.example()),
                                new Block.Fact("Does", entry.help()),
                                new Block.Fact("Effect", entry.effect().words()),
                                new Block.Fact(
                                        "Who",
                                        entry.role().name().toLowerCase(Locale.ROOT)
                                                + " or higher"))));
    }
}
