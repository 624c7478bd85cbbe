package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Curve;
import com.amarktai.engine.ledger.Day;
import com.amarktai.engine.ledger.Figures;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said about money. */
final class MoneyReadings {

    private static final int DAYS_SHOWN = 7;

    private MoneyReadings() {}

    static List<Block> portfolio(Account account, House house) {
        Ledger ledger = account.ledger();
        Figures sum = ledger.figures();
        Asset currency = sum.asset();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Text(
                        "Equity %s, %s"
                                .formatted(
                                        Numbers.money(sum.equity(), currency),
                                        BotReadings.stamp(account, house))));
        blocks.add(
                new Block.Facts(
                        List.of(
                                fact("Funding", sum.deposits(), currency),
                                fact("+ Realised (gross)", sum.realised(), currency),
                                fact("+ Unrealised", sum.unrealised(), currency),
                                fact("- Fees", sum.fees(), currency),
                                fact("= Equity", sum.equity(), currency),
                                fact("Free, in no bot", ledger.free().amount(), currency),
                                new Block.Fact(
                                        "Drawdown",
                                        "%s now, %s at worst"
                                                .formatted(
                                                        Numbers.percent(ledger.curve().drawdown()),
                                                        Numbers.percent(
                                                                ledger.curve().worstDrawdown()))),
                                new Block.Fact("Trading", halted(account)))));
        blocks.add(bots(ledger));
        curve(ledger.curve(), currency).ifPresent(blocks::add);
        return blocks;
    }

    private static Block.Fact fact(String label, BigDecimal amount, Asset asset) {
        return new Block.Fact(label, Numbers.exact(amount, asset));
    }

    private static String halted(Account account) {
        return account.halt()
                .inForce()
                .map(it -> "halted since " + Numbers.time(it.since()) + ": " + it.why())
                .orElse("running");
    }

    private static Block bots(Ledger ledger) {
        List<List<String>> rows = new ArrayList<>();
        for (BotBooks books : ledger.bots()) {
            Figures own = ledger.figures(books.bot());
            rows.add(
                    List.of(
                            books.bot().value(),
                            Numbers.bare(books.lots().quantity()) + " " + books.pair().base(),
                            Numbers.money(own.equity(), own.asset()),
                            Numbers.signed(own.realised(), own.asset()),
                            Numbers.signed(own.unrealised(), own.asset()),
                            Numbers.money(own.fees(), own.asset())));
        }
        return new Block.Table(
                List.of("Bot", "Position", "Equity", "Realised", "Unrealised", "Fees"),
                List.of(false, true, true, true, true, true),
                rows);
    }

    private static Optional<Block> curve(Curve curve, Asset currency) {
        List<Curve.Point> points = curve.points();
        if (points.size() < 2) {
            return Optional.empty();
        }
        String caption =
                "Equity in %s, %s to %s"
                        .formatted(
                                currency,
                                Numbers.time(points.getFirst().at()),
                                Numbers.time(points.getLast().at()));
        return Optional.of(
                new Block.Sparkline(caption, points.stream().map(Curve.Point::equity).toList()));
    }

    static List<Block> profits(Account account, House house) {
        Ledger ledger = account.ledger();
        Figures sum = ledger.figures();
        Asset currency = sum.asset();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Text(
                        "Net %s so far (realised %s - fees %s), today %s with open positions, %s"
                                .formatted(
                                        Numbers.signed(sum.net(), currency),
                                        Numbers.money(sum.realised(), currency),
                                        Numbers.money(sum.fees(), currency),
                                        Numbers.signed(ledger.curve().dayResult(), currency),
                                        BotReadings.stamp(account, house))));
        blocks.add(
                new Block.Table(
                        List.of("Day (UTC)", "Realised", "Fees", "Net", "Closed"),
                        List.of(false, true, true, true, true),
                        days(ledger, house.floor().now())));
        curve(ledger.curve(), currency).ifPresent(blocks::add);
        return blocks;
    }

    /** The last seven days, those without a trade among them. */
    private static List<List<String>> days(Ledger ledger, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<List<String>> rows = new ArrayList<>();
        for (int back = DAYS_SHOWN - 1; back >= 0; back--) {
            Day day = ledger.day(today.minusDays(back));
            rows.add(
                    List.of(
                            day.date().toString(),
                            Numbers.signed(day.realised(), ledger.currency()),
                            Numbers.money(day.fees(), ledger.currency()),
                            Numbers.signed(day.net(), ledger.currency()),
                            Integer.toString(day.closes())));
        }
        return rows;
    }
}
