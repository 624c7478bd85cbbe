package com.amarktai.engine.breaker;

import com.amarktai.engine.facts.Trigger;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Curve;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.orders.BotId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the ledger and says whether a limit is reached. What cannot be worked out counts as
 * reached: a breaker that fails must fail closed.
 */
public final class Breaker {

    private static final Duration ERROR_WINDOW = Duration.ofHours(1);
    private static final int SHOWN_DIGITS = 4;

    private Breaker() {}

    /** How close one trigger is. A ratio of 1 or more trips. */
    public record Headroom(Trigger trigger, BigDecimal figure, BigDecimal limit) {

        public boolean isReached() {
            return figure.compareTo(limit) >= 0;
        }

        public BigDecimal ratio() {
            return limit.signum() == 0 ? BigDecimal.ONE : Decimals.ratio(figure, limit);
        }

        Trip trip() {
            return new Trip(trigger, shown(figure), shown(limit));
        }
    }

    /** The first trigger this bot has reached. */
    public static Optional<Trip> check(Ledger ledger, BotId bot, BreakerRules rules, Instant now) {
        try {
            return headroom(ledger, bot, rules, now).stream()
                    .filter(Headroom::isReached)
                    .findFirst()
                    .map(Headroom::trip);
        } catch (RuntimeException e) {
            return Optional.of(new Trip(Trigger.EVALUATION, "unknown: " + e.getMessage(), "-"));
        }
    }

    /** Whether the account as a whole has fallen too far. */
    public static Optional<Trip> checkAccount(Ledger ledger, BreakerRules rules) {
        try {
            Headroom headroom = accountHeadroom(ledger, rules);
            return headroom.isReached() ? Optional.of(headroom.trip()) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new Trip(Trigger.EVALUATION, "unknown: " + e.getMessage(), "-"));
        }
    }

    public static Headroom accountHeadroom(Ledger ledger, BreakerRules rules) {
        return new Headroom(
                Trigger.ACCOUNT_DRAWDOWN, ledger.curve().drawdown(), rules.accountDrawdown());
    }

    /**
     * All four triggers of a bot with their figures.
     *
     * @throws IllegalStateException for a bot without books
     */
    public static List<Headroom> headroom(
            Ledger ledger, BotId bot, BreakerRules rules, Instant now) {
        BotBooks books =
                ledger.find(bot)
                        .orElseThrow(() -> new IllegalStateException("no books for " + bot));
        return List.of(
                new Headroom(Trigger.DRAWDOWN, books.curve().drawdown(), rules.drawdown()),
                new Headroom(
                        Trigger.CONSECUTIVE_LOSSES,
                        BigDecimal.valueOf(books.closes().lossesInARow()),
                        BigDecimal.valueOf(rules.lossesInARow())),
                new Headroom(Trigger.DAILY_LOSS, dailyLoss(books.curve()), rules.dailyLoss()),
                new Headroom(
                        Trigger.ERRORS,
                        BigDecimal.valueOf(books.errorsSince(now.minus(ERROR_WINDOW))),
                        BigDecimal.valueOf(rules.errorsPerHour())));
    }

    /** Today's loss as a fraction of what the day began with; a gain is no loss. */
    public static BigDecimal dailyLoss(Curve curve) {
        BigDecimal loss = curve.dayResult().negate();
        if (loss.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return curve.dayBase().signum() <= 0
                ? BigDecimal.ONE
                : Decimals.ratio(loss, curve.dayBase());
    }

    private static String shown(BigDecimal figure) {
        // Down, so that a figure just below its limit is never shown as the limit.
        return Decimals.canonical(figure.setScale(SHOWN_DIGITS, RoundingMode.DOWN)).toPlainString();
    }
}
