package com.amarktai.bot.settings;

import com.amarktai.engine.money.Bps;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Settings by dotted key. A value that cannot be used is refused in a sentence that names the key,
 * what is wrong and what is allowed.
 *
 * @param layers first to answer holds
 */
record Tree(JsonNode root, List<String> layers) {

    Tree {
        layers = List.copyOf(layers);
    }

    static Tree of(JsonNode root) {
        return new Tree(root, List.of(""));
    }

    /** The same keys looked up under these prefixes, the first that has it. */
    Tree under(String... prefixes) {
        return new Tree(root, List.of(prefixes));
    }

    private record Found(String key, JsonNode node) {}

    private Found find(String key) {
        for (String layer : layers) {
            String full = layer.isEmpty() ? key : layer + "." + key;
            JsonNode node = at(full);
            if (!node.isMissingNode() && !node.isNull()) {
                return new Found(full, node);
            }
        }
        throw new BadSetting("Setting " + key + " is missing.");
    }

    private JsonNode at(String key) {
        JsonNode node = root;
        for (String part : key.split("\\.", -1)) {
            node = node.isObject() ? node.path(part) : MissingNode.getInstance();
        }
        return node;
    }

    String text(String key) {
        return find(key).node().asText();
    }

    Secret secret(String key) {
        return new Secret(text(key));
    }

    int whole(String key, int least, int most) {
        Found found = find(key);
        String allowed = "a whole number from " + least + " to " + most;
        BigDecimal number = number(found, allowed);
        boolean fits =
                number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            throw wrong(found, allowed);
        }
        return number.intValueExact();
    }

    /** Above zero and at most one. */
    BigDecimal fraction(String key) {
        Found found = find(key);
        String allowed = "a fraction above 0 and up to 1, as in 0.20 for twenty percent";
        BigDecimal number = number(found, allowed);
        if (number.signum() <= 0 || number.compareTo(BigDecimal.ONE) > 0) {
            throw wrong(found, allowed);
        }
        return number;
    }

    Bps bps(String key) {
        Found found = find(key);
        String allowed = "basis points from 0 to 5000";
        BigDecimal number = number(found, allowed);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(5000)) > 0) {
            throw wrong(found, allowed);
        }
        return new Bps(number);
    }

    BigDecimal aboveZero(String key) {
        Found found = find(key);
        BigDecimal number = number(found, "a number above 0");
        if (number.signum() <= 0) {
            throw wrong(found, "a number above 0");
        }
        return number;
    }

    LocalTime time(String key) {
        Found found = find(key);
        try {
            return LocalTime.parse(found.node().asText());
        } catch (DateTimeParseException e) {
            throw wrong(found, "a time as hh:mm, from 00:00 to 23:59");
        }
    }

    private static BigDecimal number(Found found, String allowed) {
        try {
            return new BigDecimal(found.node().asText());
        } catch (NumberFormatException e) {
            throw wrong(found, allowed);
        }
    }

    BadSetting wrong(String key, String allowed) {
        return wrong(find(key), allowed);
    }

    private static BadSetting wrong(Found found, String allowed) {
        return new BadSetting(
                "Setting %s is \"%s\"; it must be %s."
                        .formatted(found.key(), found.node().asText(), allowed));
    }
}
