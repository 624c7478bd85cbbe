package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Figures;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.BotId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** What must be true of the state in memory, held against what the journal tells. */
final class LedgerChecks {

    private final TrackedAccount account;
    private final Witness witness;

    LedgerChecks(TrackedAccount account, Witness witness) {
        this.account = account;
        this.witness = witness;
    }

    void check(Account live) {
        i1EveryBookingBalances(live);
        i2AllPursesSumToZero(live);
        for (TrackedBot bot : account.bots()) {
            BotBooks books = live.ledger().find(bot.spec().bot()).orElse(null);
            if (books == null) {
                witness.check(Promise.I4, false, () -> "no books for " + bot.spec().bot());
            } else {
                check(live, bot, books);
            }
        }
        i12OneFigureEverywhere(live);
        i21IsTheSumOfItsFills(live);
    }

    private void check(Account live, TrackedBot bot, BotBooks books) {
        i4i5BalancesAreTheirFills(bot, books);
        i6EquityAddsUp(live, bot, books);
        i7i8HoldsAndWhatIsAvailable(live, bot, books);
        i11RealisedIsFifo(bot, books);
        i13FitsItsAssets(books);
    }

    private void i1EveryBookingBalances(Account live) {
        Map<Asset, BigDecimal> sums = new TreeMap<>(account.withMarket());
        sums.merge(account.currency(), account.funded(), BigDecimal::add);
        Map<Asset, BigDecimal> ours = new TreeMap<>();
        ours.put(account.currency(), live.ledger().free().amount());
        for (BotBooks books : live.ledger().bots()) {
            books.purse().balances().forEach((it, sum) -> ours.merge(it, sum, BigDecimal::add));
            books.fees().forEach((it, sum) -> ours.merge(it, sum, BigDecimal::add));
        }
        ours.forEach(
                (asset, sum) ->
                        witness.same(
                                Promise.I1,
                                sums.getOrDefault(asset, BigDecimal.ZERO),
                                sum,
                                "purses and fees in " + asset));
    }

    private void i2AllPursesSumToZero(Account live) {
        live.ledger()
                .trialBalance()
                .forEach(
                        (asset, sum) ->
                                witness.same(
                                        Promise.I2, BigDecimal.ZERO, sum, "trial of " + asset));
    }

    private void i4i5BalancesAreTheirFills(TrackedBot bot, BotBooks books) {
        for (Map.Entry<Asset, BigDecimal> entry : bot.balances().entrySet()) {
            Asset asset = entry.getKey();
            boolean cash = asset.equals(bot.spec().pair().quote());
            witness.same(
                    cash ? Promise.I5 : Promise.I4,
                    entry.getValue(),
                    books.purse().balance(asset).amount(),
                    bot.spec().bot() + " " + asset);
        }
    }

    private void i6EquityAddsUp(Account live, TrackedBot bot, BotBooks books) {
        BotId id = bot.spec().bot();
        BigDecimal equity = bot.track().equity();
        witness.same(Promise.I6, equity, live.ledger().figures(id).equity(), "figures of " + id);
        witness.same(Promise.I6, equity, books.curve().equity(), "curve of " + id);
    }

    private void i7i8HoldsAndWhatIsAvailable(Account live, TrackedBot bot, BotBooks books) {
        for (Map.Entry<Asset, BigDecimal> entry : bot.balances().entrySet()) {
            Asset asset = entry.getKey();
            BigDecimal hold = BigDecimal.ZERO;
            for (TrackedOrder order : account.live(bot.spec().bot())) {
                hold = order.order().pays().equals(asset) ? hold.add(order.hold()) : hold;
            }
            BigDecimal held = live.blotter().held(bot.spec().bot(), asset).amount();
            witness.same(Promise.I8, hold, held, "held %s %s".formatted(bot.spec().bot(), asset));
            BigDecimal available = books.purse().balance(asset).amount().subtract(held);
            BigDecimal least = bot.explained(asset).negate();
            witness.check(
                    Promise.I7,
                    held.signum() >= 0 && available.compareTo(least) >= 0,
                    () ->
                            "%s has %s %s available, explained %s"
                                    .formatted(bot.spec().bot(), available, asset, least));
        }
    }

    private void i11RealisedIsFifo(TrackedBot bot, BotBooks books) {
        BotId id = bot.spec().bot();
        witness.same(Promise.I11, bot.realised(), books.realised(), "realised of " + id);
        witness.same(Promise.I11, bot.fifo().quantity(), books.lots().quantity(), "lots of " + id);
        witness.same(Promise.I11, bot.fifo().cost(), books.lots().cost(), "cost of " + id);
    }

    private void i13FitsItsAssets(BotBooks books) {
        books.purse()
                .balances()
                .forEach(
                        (asset, sum) ->
                                witness.check(
                                        Promise.I13,
                                        sum.stripTrailingZeros().scale() <= asset.scale(),
                                        () -> "%s %s of %s".formatted(sum, asset, books.bot())));
    }

    private void i12OneFigureEverywhere(Account live) {
        Figures figures = live.ledger().figures();
        BigDecimal realised = BigDecimal.ZERO;
        BigDecimal today = BigDecimal.ZERO;
        Instant now = live.clock();
        for (TrackedBot bot : account.bots()) {
            realised = realised.add(bot.realised());
            today = today.add(bot.realised(Track.dayOf(now)));
            i12BreakerSeesTheSame(live, bot, now);
        }
        LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
        witness.same(Promise.I12, realised, figures.realised(), "realised of the account");
        witness.same(Promise.I12, today, live.ledger().day(date).realised(), "realised today");
        BigDecimal equity = account.track().equity();
        witness.same(Promise.I6, equity, figures.equity(), "figures of the account");
        witness.same(Promise.I6, equity, live.ledger().curve().equity(), "curve of the account");
    }

    private void i12BreakerSeesTheSame(Account live, TrackedBot bot, Instant now) {
        BotId id = bot.spec().bot();
        int errors = bot.errorsInTheHourBefore(now);
        for (Breaker.Headroom it : Breaker.headroom(live.ledger(), id, BreakerRules.DEFAULT, now)) {
            boolean same =
                    switch (it.trigger()) {
                        case DRAWDOWN -> bot.track().hasFallenBy(it.limit()) == it.isReached();
                        case DAILY_LOSS -> bot.track().hasLostToday(it.limit()) == it.isReached();
                        case CONSECUTIVE_LOSSES ->
                                it.figure().intValueExact() == bot.lossesInARow();
                        case ERRORS -> it.figure().intValueExact() == errors;
                        case ACCOUNT_DRAWDOWN, EVALUATION -> false;
                    };
            witness.check(
                    Promise.I12,
                    same,
                    () ->
                            "%s reads %s, should be losses %d, errors %d, equity %s"
                                    .formatted(
                                            id,
                                            it,
                                            bot.lossesInARow(),
                                            errors,
                                            bot.track().equity()));
        }
    }

    private void i21IsTheSumOfItsFills(Account live) {
        for (TrackedOrder order : account.live()) {
            BigDecimal filled =
                    live.blotter()
                            .find(order.order().id())
                            .map(Working::filled)
                            .map(it -> it.value())
                            .orElse(BigDecimal.ONE.negate());
            witness.same(Promise.I21, order.filled(), filled, "filled of " + order.order().id());
        }
    }
}
