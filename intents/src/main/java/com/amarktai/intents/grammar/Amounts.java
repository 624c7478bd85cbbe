package com.amarktai.intents.grammar;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts and times as people write them. The unit is compulsory: 500 what? */
final class Amounts {

    private static final Pattern MONEY =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,18})?) ?([A-Za-z]{2,10})");
    private static final Pattern DOLLARS = Pattern.compile("\\$ ?(\\d{1,15}(?:\\.\\d{1,18})?)");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,5}) ?" + "(m|min|mins|minutes?|h|hours?|d|days?)");

    private Amounts() {}

    static Optional<Money> money(String text) {
        Matcher dollars = DOLLARS.matcher(text);
        if (dollars.matches()) {
            return amount(dollars.group(1), "USD");
        }
        Matcher money = MONEY.matcher(text);
        return money.matches() ? amount(money.group(1), money.group(2)) : Optional.empty();
    }

    private static Optional<Money> amount(String number, String code) {
        try {
            return Optional.of(Money.of(number, new Asset(code.toUpperCase(Locale.ROOT))));
        } catch (ArithmeticException e) {
            // More decimals than the asset has: not an amount of it.
            return Optional.empty();
        }
    }

    static Optional<Duration> time(String text) {
        Matcher matcher = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2).charAt(0)) {
                    case 'm' -> Duration.ofMinutes(number);
                    case 'h' -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }
}
