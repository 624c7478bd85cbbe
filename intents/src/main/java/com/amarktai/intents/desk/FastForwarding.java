package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Figures;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Intent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Plays the recorded market forward and says what happened meanwhile. */
final class FastForwarding {

    private static final Duration MOST = Duration.ofDays(14);

    private final House house;

    FastForwarding(House house) {
        this.house = house;
    }

    /** What is compared before and after. */
    private record Sum(int fills, int closes, int refusals, BigDecimal equity) {}

    Reply forward(Utterance words, Intent intent, Duration time) {
        if (time.isZero() || time.compareTo(MOST) > 0) {
            return Desk.failed(
                    Catalogue.of(intent).wire(),
                    null,
                    "Between 1 minute and " + Numbers.span(MOST) + " at a time, please.");
        }
        AccountId account = words.account();
        Sum before = sum(account);
        Instant until = house.floor().now().plus(time);
        house.floor().advance(until);
        house.floor().noteTime();
        Sum after = sum(account);
        return Readings.reply(
                intent,
                List.of(
                        new Block.Text(
                                house.engine()
                                        .read(account, it -> told(it, time, before, after)))));
    }

    private Sum sum(AccountId account) {
        return house.engine()
                .read(
                        account,
                        it ->
                                new Sum(
                                        it.ledger().bots().stream().mapToInt(BotBooks::fills).sum(),
                                        it.ledger().bots().stream()
                                                .mapToInt(books -> books.closes().count())
                                                .sum(),
                                        it.blotter().refusals(),
                                        it.ledger().figures().equity()));
    }

    private String told(Account account, Duration time, Sum before, Sum after) {
        Figures figures = account.ledger().figures();
        return "Played %s of %s, now %s, lap %d."
                        .formatted(
                                Numbers.span(time),
                                house.source(),
                                Numbers.time(house.floor().now()),
                                account.lap())
                + " %d fills, %d trades closed, %d orders refused, equity %s"
                        .formatted(
                                after.fills() - before.fills(),
                                after.closes() - before.closes(),
                                after.refusals() - before.refusals(),
                                Numbers.money(figures.equity(), figures.asset()))
                + " (%s)."
                        .formatted(
                                Numbers.signed(
                                        after.equity().subtract(before.equity()), figures.asset()));
    }
}
