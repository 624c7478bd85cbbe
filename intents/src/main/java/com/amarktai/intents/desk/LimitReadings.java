package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.gates.FeeGate;
import com.amarktai.engine.gates.LimitGate;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.OrderKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits, and how close anything is to them: the very numbers the gates use. */
final class LimitReadings {

    private static final BigDecimal WARNING = new BigDecimal("0.80");
    private static final BigDecimal CRITICAL = new BigDecimal("0.95");

    private LimitReadings() {}

    static List<Block> limits(Account account, House house) {
        List<List<String>> rows = new ArrayList<>();
        for (Bot bot : account.fleet().list()) {
            Limits limits = limits(bot, house);
            var cost =
                    FeeGate.cost(
                            OrderKind.MARKET,
                            bot.spec().pair(),
                            limits,
                            house.engine().rules().gates());
            rows.add(
                    List.of(
                            bot.id().value(),
                            bot.spec().risk().label(),
                            Numbers.percent(limits.positionCap()),
                            Integer.toString(limits.tradesPerBotDaily()),
                            cost.sum().plus(limits.minEdge()).toString(),
                            Numbers.percent(limits.breaker().drawdown()),
                            Numbers.percent(limits.breaker().dailyLoss()),
                            Integer.toString(limits.breaker().lossesInARow()),
                            Integer.toString(limits.breaker().errorsPerHour())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(ofAccount(account, house)));
        blocks.add(
                new Block.Table(
                        List.of(
                                "Bot",
                                "Risk",
                                "Position",
                                "Entries/day",
                                "Least edge",
                                "Drawdown",
                                "Loss/day",
                                "Losses in a row",
                                "Errors/h"),
                        List.of(false, false, true, true, true, true, true, true, true),
                        rows));
        return blocks;
    }

    private static Limits limits(Bot bot, House house) {
        return house.engine().rules().gates().limits(bot.spec().venue(), bot.spec().risk());
    }

    private static String ofAccount(Account account, House house) {
        return account.fleet().list().stream()
                .findFirst()
                .map(it -> limits(it, house))
                .map(
                        it ->
                                ("Account: %d entries a day, %d in %s on one exchange, %s of equity"
                                                + " in one asset, halt at %s drawdown.")
                                        .formatted(
                                                it.tradesPerAccountDaily(),
                                                it.burstOrders(),
                                                Numbers.span(it.burstWindow()),
                                                Numbers.percent(it.assetExposure()),
                                                Numbers.percent(it.breaker().accountDrawdown())))
                .orElse("There are no bots; limits hold for bots.");
    }

    /** One limit and how much of it is used. */
    private record Usage(String what, String used, String limit, BigDecimal ratio) {

        String level() {
            if (ratio.compareTo(CRITICAL) >= 0) {
                return "critical";
            }
            return ratio.compareTo(WARNING) >= 0 ? "warning" : "ok";
        }

        List<String> row() {
            return List.of(what, used, limit, Numbers.percent(ratio), level());
        }
    }

    static List<Block> usage(Account account, @Nullable BotId only, House house) {
        List<Usage> all = usages(account, only, house);
        return List.of(
                new Block.Text(
                        "Counts start anew at %s."
                                .formatted(Numbers.time(LimitGate.midnight(house.floor().now())))),
                new Block.Table(
                        List.of("Limit", "Used", "Of", "Share", "Level"),
                        List.of(false, true, true, true, false),
                        all.stream().map(Usage::row).toList()));
    }

    private static List<Usage> usages(Account account, @Nullable BotId only, House house) {
        List<Usage> all = new ArrayList<>();
        Instant now = house.floor().now();
        for (Bot bot : account.fleet().list()) {
            if (only == null || only.equals(bot.id())) {
                all.addAll(usages(account, bot, limits(bot, house), now));
            }
        }
        account.fleet().list().stream()
                .findFirst()
                .map(it -> limits(it, house))
                .ifPresent(it -> all.addAll(ofAccount(account, it, now)));
        return all;
    }

    private static List<Usage> usages(Account account, Bot bot, Limits limits, Instant now) {
        List<Usage> all = new ArrayList<>();
        all.add(
                count(
                        bot.id() + " entries today",
                        account.blotter().tally().today(bot.id(), now),
                        limits.tradesPerBotDaily()));
        for (Breaker.Headroom it :
                Breaker.headroom(account.ledger(), bot.id(), limits.breaker(), now)) {
            all.add(headroom(bot.id() + " ", it));
        }
        return all;
    }

    private static List<Usage> ofAccount(Account account, Limits limits, Instant now) {
        return List.of(
                count(
                        "account entries today",
                        account.blotter().tally().today(now),
                        limits.tradesPerAccountDaily()),
                headroom("", Breaker.accountHeadroom(account.ledger(), limits.breaker())));
    }

    private static Usage headroom(String whose, Breaker.Headroom it) {
        return new Usage(
                whose + RefusalWords.trigger(it.trigger()),
                Numbers.plain(it.figure(), 4),
                Numbers.bare(it.limit()),
                it.ratio());
    }

    private static Usage count(String what, int used, int limit) {
        BigDecimal ratio =
                limit == 0
                        ? BigDecimal.ONE
                        : Decimals.ratio(BigDecimal.valueOf(used), BigDecimal.valueOf(limit));
        return new Usage(what, Integer.toString(used), Integer.toString(limit), ratio);
    }

    static List<Block> health(Account account, House house) {
        List<Usage> close =
                usages(account, null, house).stream()
                        .filter(it -> !it.level().equals("ok"))
                        .toList();
        String halted =
                account.halt()
                        .inForce()
                        .map(it -> "Trading is halted since " + Numbers.time(it.since()) + ". ")
                        .orElse("");
        boolean critical = close.stream().anyMatch(it -> it.level().equals("critical"));
        String level = critical ? "critical" : close.isEmpty() ? "ok" : "warning";
        String text = "Health: " + level + ". " + halted + BotReadings.stamp(account, house);
        return close.isEmpty()
                ? List.of(new Block.Text(text))
                : List.of(
                        new Block.Text(text),
                        new Block.Table(
                                List.of("Limit", "Used", "Of", "Share", "Level"),
                                List.of(false, true, true, true, false),
                                close.stream().map(Usage::row).toList()));
    }
}
