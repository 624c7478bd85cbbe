package com.amarktai.intents.grammar;

import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Effect;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.catalogue.Intent;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first reader: an utterance is a slash command, a yes or a no, or word for word a phrase of
 * the catalogue. Nothing is searched for inside a text, so that talk about a command is never the
 * command.
 */
public final class Grammar {

    private static final Set<String> YES = Set.of("yes", "confirm");
    private static final Set<String> NO = Set.of("no", "cancel", "wait", "don't", "never mind");
    private static final int LENGTH_MAX = 300;

    private final Map<String, List<Phrase>> phrases = new TreeMap<>();

    public Grammar() {
        for (Entry entry : Catalogue.entries()) {
            phrases.put(entry.wire(), entry.phrases().stream().map(Phrase::of).toList());
        }
    }

    public Reading read(String text, Names names) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        boolean asks = clean.endsWith("?");
        String plain = clean.replaceAll("[.!?]+$", "").replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || plain.length() > LENGTH_MAX) {
            return new Reading.None();
        }
        Optional<Reading> answer = asks ? Optional.empty() : answer(plain);
        if (answer.isPresent()) {
            return answer.get();
        }
        return plain.startsWith("/") ? slash(plain, names) : phrase(plain, asks, names);
    }

    private static Optional<Reading> answer(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (NO.contains(lower)) {
            return Optional.of(new Reading.No());
        }
        int space = plain.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        return YES.contains(first)
                ? Optional.of(new Reading.Yes(space < 0 ? "" : plain.substring(space + 1)))
                : Optional.empty();
    }

    private Reading slash(String plain, Names names) {
        int space = plain.indexOf(' ');
        String word = space < 0 ? plain.substring(1) : plain.substring(1, space);
        String wire = word.replaceAll("@.*", "").toLowerCase(Locale.ROOT);
        String rest = space < 0 ? "" : plain.substring(space + 1);
        return Catalogue.find(wire)
                .map(entry -> slash(entry, rest, names))
                .orElse(
                        new Reading.Unclear(
                                "help",
                                "There is no command /" + wire + ". Say help for the list."));
    }

    private static Reading slash(Entry entry, String rest, Names names) {
        boolean close = entry.wire().equals("stop_bot") && rest.endsWith(" and close");
        String value = close ? rest.substring(0, rest.length() - " and close".length()) : rest;
        if (!rest.isEmpty() && entry.usage().isEmpty()) {
            return new Reading.Unclear(
                    entry.wire(), "/" + entry.wire() + " takes nothing after it.");
        }
        if (rest.isEmpty() && entry.usage().startsWith("<")) {
            return new Reading.Unclear(
                    entry.wire(), "Say it like: /" + entry.wire() + " " + entry.usage());
        }
        return build(entry, value.isEmpty() ? null : value, close, names);
    }

    /** A question never changes anything, even if its words are a command. */
    private Reading phrase(String plain, boolean asks, Names names) {
        List<String> words = List.of(plain.split(" "));
        Set<Intent> hits = new LinkedHashSet<>();
        List<Reading.Unclear> unclear = new ArrayList<>();
        for (Entry entry : Catalogue.entries()) {
            if (asks && entry.effect() != Effect.READS) {
                continue;
            }
            for (Phrase phrase : phrases.getOrDefault(entry.wire(), List.of())) {
                for (Map<String, String> slots : phrase.match(words)) {
                    switch (build(entry, slots, plain, names)) {
                        case Reading.Hit(var intent) -> hits.add(intent);
                        case Reading.Unclear it -> unclear.add(it);
                        case Reading.Yes _, Reading.No _, Reading.Ambiguous _, Reading.None _ -> {}
                    }
                }
            }
        }
        if (hits.size() == 1) {
            return new Reading.Hit(hits.iterator().next());
        }
        if (hits.size() > 1) {
            return new Reading.Ambiguous(List.copyOf(hits));
        }
        return unclear.isEmpty() ? new Reading.None() : unclear.getFirst();
    }

    private static Reading build(
            Entry entry, Map<String, String> slots, String plain, Names names) {
        boolean close = plain.toLowerCase(Locale.ROOT).endsWith(" and close");
        String value = slots.isEmpty() ? null : slots.values().iterator().next();
        boolean closeSlot = close && value != null && !value.endsWith(" and close");
        return build(entry, value, closeSlot, names);
    }

    private static Reading build(Entry entry, @Nullable String value, boolean close, Names names) {
        return switch (entry.wire()) {
            case "create_bot" -> value == null ? missing(entry) : NewBot.read(value);
            case "fund" -> amount(entry, value);
            case "fast_forward" -> time(entry, value);
            case "help" -> new Reading.Hit(new Intent.Help(value));
            default -> value == null ? Wired.read(entry.wire()) : bot(entry, value, close, names);
        };
    }

    private static Reading bot(Entry entry, String value, boolean close, Names names) {
        Optional<BotId> bot = names.find(value);
        return bot.isPresent()
                ? Wired.read(entry.wire(), bot.get(), close)
                : new Reading.Unclear(
                        entry.wire(),
                        "There is no bot called \"" + value + "\"; " + names.listed() + ".");
    }

    private static Reading amount(Entry entry, @Nullable String value) {
        Optional<Money> money = value == null ? Optional.empty() : Amounts.money(value);
        return money.<Reading>map(it -> new Reading.Hit(new Intent.Fund(it)))
                .orElse(
                        new Reading.Unclear(
                                entry.wire(), "How much of what? Say it like: fund 500 USD"));
    }

    private static Reading time(Entry entry, @Nullable String value) {
        Optional<Duration> time = value == null ? Optional.empty() : Amounts.time(value);
        return time.<Reading>map(it -> new Reading.Hit(new Intent.FastForward(it)))
                .orElse(
                        new Reading.Unclear(
                                entry.wire(), "How far? Say it like: fast forward 30m, 6h or 2d"));
    }

    private static Reading missing(Entry entry) {
        return new Reading.Unclear(
                entry.wire(), "Say it like: /" + entry.wire() + " " + entry.usage());
    }
}
