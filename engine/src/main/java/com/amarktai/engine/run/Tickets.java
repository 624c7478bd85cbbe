package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.account.Rules;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.market.Bar;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Edge;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderKind;
import com.amarktai.engine.orders.Plan;
import com.amarktai.engine.orders.Purpose;
import com.amarktai.engine.orders.Ticket;
import com.amarktai.engine.strategy.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes tickets: how much, at what price, under which decision. */
final class Tickets {

    private Tickets() {}

    /** An entry at market for the share of its capital that the bot's risk mode allows. */
    static Optional<Command.Enter> entry(
            Account account,
            BotId id,
            Signal.Enter signal,
            Bar bar,
            Quote quote,
            Rules rules,
            FloorRules floor) {
        Bot bot = account.fleet().find(id).orElse(null);
        Approval mandate = bot == null ? null : bot.mandate();
        if (bot == null || mandate == null || !bot.isActive()) {
            return Optional.empty();
        }
        BotSpec spec = bot.spec();
        Instrument instrument = rules.gates().instrument(spec.venue(), spec.pair()).orElse(null);
        BotBooks books = account.ledger().find(id).orElse(null);
        if (instrument == null || books == null) {
            return Optional.empty();
        }
        Quantity quantity = size(books, floor.share(spec.risk()), quote.ask(), instrument);
        if (quantity.isZero()) {
            return Optional.empty();
        }
        Ticket ticket =
                new Ticket(
                        id,
                        "enter/" + bar.end(),
                        spec.venue(),
                        spec.pair(),
                        Side.BUY,
                        OrderKind.MARKET,
                        Purpose.ENTER,
                        quantity,
                        null,
                        new Edge(signal.edge(), signal.basis()),
                        new Plan(signal.stop(), signal.target()));
        return Optional.of(new Command.Enter(ticket, quote, mandate));
    }

    private static Quantity size(
            BotBooks books, BigDecimal share, Price ask, Instrument instrument) {
        Asset quote = instrument.pair().quote();
        BigDecimal given = books.deposits().getOrDefault(quote, BigDecimal.ZERO);
        BigDecimal capital = given.min(books.curve().equity()).max(BigDecimal.ZERO);
        BigDecimal wanted = capital.multiply(share).divide(ask.value(), Decimals.RATIO);
        return new Quantity(wanted).downTo(instrument.step());
    }

    /** A take-profit for a position whose entry is over and that has nothing resting yet. */
    static Optional<Command.Reduce> target(
            Account account, BotId id, @Nullable Quote quote, Rules rules) {
        Plan plan = account.blotter().plan(id).orElse(null);
        OrderId entry = account.blotter().lastEntry(id).orElse(null);
        boolean busy = !account.blotter().live(id).isEmpty();
        if (plan == null || entry == null || busy) {
            return Optional.empty();
        }
        return reduce(account, id, "target/" + entry, OrderKind.LIMIT, plan.target(), quote, rules);
    }

    /** Everything the bot holds, at market. */
    static Optional<Command.Reduce> close(
            Account account, BotId id, String decision, @Nullable Quote quote, Rules rules) {
        return reduce(account, id, decision, OrderKind.MARKET, null, quote, rules);
    }

    private static Optional<Command.Reduce> reduce(
            Account account,
            BotId id,
            String decision,
            OrderKind kind,
            @Nullable Price limit,
            @Nullable Quote quote,
            Rules rules) {
        Bot bot = account.fleet().find(id).orElse(null);
        BotBooks books = account.ledger().find(id).orElse(null);
        if (bot == null || books == null || books.lots().quantity().signum() <= 0) {
            return Optional.empty();
        }
        BotSpec spec = bot.spec();
        Instrument instrument = rules.gates().instrument(spec.venue(), spec.pair()).orElse(null);
        if (instrument == null || sellable(account, books).downTo(instrument.step()).isZero()) {
            return Optional.empty();
        }
        Ticket ticket =
                new Ticket(
                        id,
                        decision,
                        spec.venue(),
                        spec.pair(),
                        Side.SELL,
                        kind,
                        Purpose.REDUCE,
                        sellable(account, books).downTo(instrument.step()),
                        limit == null ? null : onTick(limit, instrument.tick()),
                        Edge.NONE,
                        null);
        return Optional.of(new Command.Reduce(ticket, quote));
    }

    private static Quantity sellable(Account account, BotBooks books) {
        BigDecimal held = account.blotter().held(books.bot(), books.pair().base()).amount();
        BigDecimal free = books.lots().quantity().subtract(held).max(BigDecimal.ZERO);
        return new Quantity(free);
    }

    /** Targets are rounded up to the tick: never a worse price than planned. */
    private static Price onTick(Price price, BigDecimal tick) {
        return price.onTick(tick, RoundingMode.UP);
    }
}
