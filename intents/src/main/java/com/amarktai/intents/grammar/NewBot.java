package com.amarktai.intents.grammar;

import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Money;
import com.amarktai.intents.catalogue.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "Night Owl with 500 USD on kraken BTC/USD safe": a name, then the rest in any order. */
final class NewBot {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,31}");
    private static final Set<String> FILLERS =
            Set.of(
                    "with", "on", "in", "and", "capital", "mode", "risk", "trading", "a", "of",
                    "at");

    private final List<String> words;
    private final List<String> name = new ArrayList<>();
    private @Nullable Money capital;
    private @Nullable Venue venue;
    private @Nullable Pair pair;
    private @Nullable RiskMode risk;
    private @Nullable String strange;

    private NewBot(String text) {
        this.words = List.of(text.split(" "));
    }

    static Reading read(String text) {
        NewBot bot = new NewBot(text);
        bot.readWords();
        return bot.reading();
    }

    private void readWords() {
        int at = 0;
        while (at < words.size() && !startsRest(at)) {
            name.add(words.get(at));
            at++;
        }
        while (at < words.size()) {
            at += readRest(at);
        }
    }

    private boolean startsRest(int at) {
        return at > 0
                && (FILLERS.contains(lower(at))
                        || moneyAt(at).isPresent()
                        || lower(at).equals("$"));
    }

    private Optional<Money> moneyAt(int at) {
        Optional<Money> one = Amounts.money(words.get(at));
        return one.isPresent() || at + 1 >= words.size()
                ? one
                : Amounts.money(words.get(at) + " " + words.get(at + 1));
    }

    /** Reads what stands here; gives how many words it took. */
    private int readRest(int at) {
        Optional<Money> money = moneyAt(at);
        if (money.isPresent() && capital == null) {
            capital = money.get();
            return Amounts.money(words.get(at)).isPresent() ? 1 : 2;
        }
        readWord(at);
        return 1;
    }

    private void readWord(int at) {
        String word = words.get(at);
        Optional<Venue> known = Venue.find(word);
        Optional<RiskMode> mode = RiskMode.find(word);
        if (known.isPresent() && venue == null) {
            venue = known.get();
        } else if (mode.isPresent() && risk == null) {
            risk = mode.get();
        } else if (word.contains("/") && pair == null) {
            readPair(word);
        } else if (!FILLERS.contains(lower(at)) && strange == null) {
            strange = word;
        }
    }

    private void readPair(String word) {
        try {
            pair = Pair.of(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            strange = word;
        }
    }

    private String lower(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    private Reading reading() {
        String called = String.join(" ", name);
        if (strange != null) {
            return unclear(
                    "I do not know what \""
                            + strange
                            + "\" means here. Say it like: create bot Night Owl with 500 USD on"
                            + " kraken BTC/USD safe");
        }
        if (!NAME.matcher(called).matches() || Names.isReserved(called)) {
            return unclear(
                    "A bot's name has 1 to 32 letters, digits, spaces, - or _, and is no command"
                            + " word; \""
                            + called
                            + "\" is not one.");
        }
        return capital == null
                ? unclear("How much capital? Say it like: create bot " + called + " with 500 USD")
                : new Reading.Hit(new Intent.CreateBot(called, capital, venue, pair, risk));
    }

    private static Reading unclear(String sentence) {
        return new Reading.Unclear("create_bot", sentence);
    }
}
