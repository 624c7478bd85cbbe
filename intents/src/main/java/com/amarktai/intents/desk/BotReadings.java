package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Closes;
import com.amarktai.engine.ledger.Figures;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.orders.BotId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be said about bots. */
final class BotReadings {

    private BotReadings() {}

    static List<Block> list(Account account, House house) {
        if (account.fleet().list().isEmpty()) {
            return List.of(
                    new Block.Text(
                            "There are no bots yet. Say: create bot Night Owl with 500 USD"));
        }
        List<List<String>> rows =
                account.fleet().list().stream().map(it -> row(account, it)).toList();
        return List.of(
                new Block.Text("%d bots, %s".formatted(rows.size(), stamp(account, house))),
                new Block.Table(
                        List.of(
                                "Bot",
                                "State",
                                "Exchange",
                                "Pair",
                                "Risk",
                                "Equity",
                                "Net",
                                "Trades"),
                        List.of(false, false, false, false, false, true, true, true),
                        rows));
    }

    private static List<String> row(Account account, Bot bot) {
        Figures figures = account.ledger().figures(bot.id());
        BotBooks books = account.ledger().find(bot.id()).orElseThrow();
        return List.of(
                bot.id().value(),
                RefusalWords.state(bot.state(), bot.reason()),
                bot.spec().venue().label(),
                bot.spec().pair().toString(),
                bot.spec().risk().label(),
                Numbers.money(figures.equity(), figures.asset()),
                Numbers.signed(figures.net().add(figures.unrealised()), figures.asset()),
                Integer.toString(books.closes().count()));
    }

    /** Engine time, where the prices come from, and which lap it is. */
    static String stamp(Account account, House house) {
        Instant now = house.floor().now();
        return "at %s · %s · lap %d · paper"
                .formatted(Numbers.time(now), house.source(), account.lap());
    }

    static List<Block> status(Account account, BotId id, House house) {
        Bot bot = account.fleet().find(id).orElseThrow();
        BotBooks books = account.ledger().find(id).orElseThrow();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        "State",
                        "%s since %s"
                                .formatted(
                                        RefusalWords.state(bot.state(), bot.reason()),
                                        Numbers.time(bot.since()))));
        facts.add(new Block.Fact("Trades on", traded(bot)));
        money(account, id, books, facts);
        record(books, facts);
        room(account, bot, house, facts);
        return List.of(new Block.Text(id + ", " + stamp(account, house)), new Block.Facts(facts));
    }

    private static String traded(Bot bot) {
        return "%s %s, %s risk, %s strategy, paper"
                .formatted(
                        bot.spec().venue().label(),
                        bot.spec().pair(),
                        bot.spec().risk().label(),
                        bot.spec().strategy());
    }

    private static void money(Account account, BotId id, BotBooks books, List<Block.Fact> facts) {
        Figures figures = account.ledger().figures(id);
        Asset quote = figures.asset();
        facts.add(new Block.Fact("Position", position(account, books)));
        facts.add(
                new Block.Fact(
                        "Equity",
                        "%s = deposits %s + realised %s + unrealised %s - fees %s"
                                .formatted(
                                        Numbers.money(figures.equity(), quote),
                                        Numbers.money(figures.deposits(), quote),
                                        Numbers.money(figures.realised(), quote),
                                        Numbers.money(figures.unrealised(), quote),
                                        Numbers.money(figures.fees(), quote))));
        facts.add(
                new Block.Fact("Today", Numbers.signed(books.curve().dayResult(), quote) + " net"));
        facts.add(
                new Block.Fact(
                        "Drawdown",
                        "%s now, %s at worst"
                                .formatted(
                                        Numbers.percent(books.curve().drawdown()),
                                        Numbers.percent(books.curve().worstDrawdown()))));
    }

    private static String position(Account account, BotBooks books) {
        BigDecimal quantity = books.lots().quantity();
        if (quantity.signum() == 0) {
            return "none";
        }
        BigDecimal average = Decimals.ratio(books.lots().cost(), quantity);
        Asset quote = books.pair().quote();
        String mark =
                account.ledger()
                        .mark(books.pair())
                        .map(it -> Numbers.money(it.value(), quote))
                        .orElse("unknown");
        return "%s %s bought at %s on average, mark %s"
                .formatted(
                        Numbers.bare(quantity),
                        books.pair().base(),
                        Numbers.money(average, quote),
                        mark);
    }

    private static void record(BotBooks books, List<Block.Fact> facts) {
        Closes closes = books.closes();
        Asset quote = books.pair().quote();
        if (closes.count() == 0) {
            facts.add(
                    new Block.Fact("Trades", "%d fills, none closed yet".formatted(books.fills())));
            return;
        }
        BigDecimal rate =
                Decimals.ratio(
                        BigDecimal.valueOf(closes.wins()), BigDecimal.valueOf(closes.count()));
        String factor =
                closes.lost().signum() == 0
                        ? "no losses"
                        : Numbers.plain(Decimals.ratio(closes.gained(), closes.lost()), 2);
        BigDecimal best = closes.best();
        BigDecimal worst = closes.worst();
        facts.add(
                new Block.Fact(
                        "Trades",
                        "%d closed (%d fills), win rate %s, profit factor %s, best %s, worst %s"
                                .formatted(
                                        closes.count(),
                                        books.fills(),
                                        Numbers.percent(rate),
                                        factor,
                                        best == null ? "-" : Numbers.signed(best, quote),
                                        worst == null ? "-" : Numbers.signed(worst, quote))));
    }

    private static void room(Account account, Bot bot, House house, List<Block.Fact> facts) {
        Limits limits =
                house.engine().rules().gates().limits(bot.spec().venue(), bot.spec().risk());
        Instant now = house.floor().now();
        int used = account.blotter().tally().today(bot.id(), now);
        facts.add(new Block.Fact("Entries today", used + " of " + limits.tradesPerBotDaily()));
        facts.add(
                new Block.Fact(
                        "Breaker",
                        Breaker.headroom(account.ledger(), bot.id(), limits.breaker(), now).stream()
                                .map(
                                        it ->
                                                "%s %s of %s"
                                                        .formatted(
                                                                RefusalWords.trigger(it.trigger()),
                                                                Numbers.plain(it.figure(), 2),
                                                                Numbers.bare(it.limit())))
                                .collect(Collectors.joining(", "))));
        facts.add(
                new Block.Fact(
                        "Last refusal",
                        account.blotter()
                                .lastRefused(bot.id())
                                .map(
                                        it ->
                                                "%s (%s) %s"
                                                        .formatted(
                                                                it.refusal().code(),
                                                                Numbers.time(it.at()),
                                                                RefusalWords.say(it.refusal())))
                                .orElse("none")));
    }
}
