package com.amarktai.intents.grammar;

import com.amarktai.engine.orders.BotId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The bots a sender can name. Case does not matter; words with another meaning are never names. */
public record Names(List<BotId> bots) {

    private static final Set<String> RESERVED =
            Set.of(
                    "all",
                    "everything",
                    "every",
                    "bot",
                    "bots",
                    "all bots",
                    "yes",
                    "no",
                    "confirm",
                    "cancel",
                    "trading",
                    "emergency",
                    "stop",
                    "start",
                    "pause",
                    "resume",
                    "help",
                    "autopilot",
                    "halt",
                    "none",
                    "any");

    public Names {
        bots = List.copyOf(bots);
    }

    public static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    public Optional<BotId> find(String text) {
        if (isReserved(text)) {
            return Optional.empty();
        }
        return bots.stream().filter(it -> it.value().equalsIgnoreCase(text)).findFirst();
    }

    /** The bots, for a sentence. */
    public String listed() {
        return bots.isEmpty()
                ? "you have no bots yet; say: create bot Night Owl with 500 USD"
                : "your bots are " + String.join(", ", bots.stream().map(BotId::value).toList());
    }
}
