package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Edge;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderKind;
import com.amarktai.engine.orders.Plan;
import com.amarktai.engine.orders.Purpose;
import com.amarktai.engine.orders.Ticket;
import com.amarktai.engine.run.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Strategies without a plan: entries and reductions of every size, sane and insane. */
final class Traders {

    private static final BigDecimal STEP = new BigDecimal("0.00001");
    private static final BigDecimal TICK = new BigDecimal("0.01");
    private static final Duration QUOTE_AGE = Duration.ofMinutes(5);
    private static final List<String> EDGES =
            List.of("130", "130", "130", "130", "130", "130", "47.5", "62", "20", "-5");

    private final World world;
    private final Dice dice;
    private final Actors actors;
    private final Desktop desktop;
    private final List<Known> known = new ArrayList<>();
    private int decisions;

    /** A ticket that was asked for, to be asked for again. */
    private record Known(AccountId account, Ticket ticket, Approval mandate) {}

    Traders(World world, Dice dice, Actors actors, Desktop desktop) {
        this.world = world;
        this.dice = dice;
        this.actors = actors;
        this.desktop = desktop;
    }

    void mark(Life life, AccountId id) {
        Instant now = world.clock().wall();
        Quote quote =
                dice.permille(100)
                        ? world.market().quote(SimRules.BNB_USD, now)
                        : world.market().quote(dice.of(SimRules.PAIRS), now);
        desktop.submit(life, id, new Command.Mark(quote));
    }

    void enter(Life life, AccountId id) {
        Bot bot = life.engine().read(id, this::bot).orElse(null);
        Approval mandate = bot == null ? null : bot.mandate();
        if (bot == null) {
            return;
        }
        Quote quote = quote(bot);
        BigDecimal equity =
                life.engine()
                        .read(id, it -> it.ledger().find(bot.id()))
                        .map(it -> it.curve().equity())
                        .orElse(BigDecimal.ZERO);
        Ticket ticket = entry(bot, quote, equity);
        if (ticket.quantity().isZero()) {
            return;
        }
        place(life, id, ticket, quote, mandate == null ? actors.approval() : mandate);
    }

    private Optional<Bot> bot(Account account) {
        List<Bot> active = account.fleet().list().stream().filter(Bot::isActive).toList();
        List<Bot> all = List.copyOf(account.fleet().list());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(dice.of(active.isEmpty() || dice.permille(80) ? all : active));
    }

    private Quote quote(Bot bot) {
        Instant now = world.clock().wall();
        Instant at =
                switch (dice.below(30)) {
                    case 0 -> now.minus(QUOTE_AGE).minusSeconds(dice.between(1, 600));
                    case 1 -> now.minus(QUOTE_AGE);
                    default -> now.minusMillis(dice.between(0, 2_000));
                };
        return world.market().quote(bot.spec().pair(), at);
    }

    private Ticket entry(Bot bot, Quote quote, BigDecimal equity) {
        boolean market = dice.permille(500);
        BigDecimal price = quote.ask().value();
        BigDecimal limit = price.add(price.multiply(BigDecimal.valueOf(dice.between(-60, 20), 4)));
        int share = dice.permille(40) ? dice.between(600, 9_000) : dice.between(1, 450);
        BigDecimal quantity =
                equity.max(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(share, 3))
                        .divide(price, STEP.scale(), RoundingMode.DOWN);
        decisions++;
        return new Ticket(
                bot.id(),
                "d" + decisions,
                bot.spec().venue(),
                bot.spec().pair(),
                Side.BUY,
                market ? OrderKind.MARKET : OrderKind.LIMIT,
                Purpose.ENTER,
                quantity(quantity),
                market ? null : limit(limit),
                new Edge(Bps.of(dice.of(EDGES)), "simulated"),
                new Plan(
                        new Price(price.multiply(new BigDecimal("0.95"))),
                        new Price(price.multiply(new BigDecimal("1.05")))));
    }

    private Quantity quantity(BigDecimal wanted) {
        return switch (dice.below(40)) {
            case 0 -> new Quantity(wanted.add(new BigDecimal("0.000001")));
            case 1 -> new Quantity(STEP);
            case 2 -> Quantity.of("0.0001");
            default -> new Quantity(wanted).downTo(STEP);
        };
    }

    private Price limit(BigDecimal wanted) {
        return switch (dice.below(40)) {
            case 0 -> new Price(wanted.setScale(2, RoundingMode.DOWN).add(new BigDecimal("0.001")));
            case 1 ->
                    new Price(wanted.multiply(new BigDecimal("0.85")))
                            .onTick(TICK, RoundingMode.UP);
            case 2 ->
                    new Price(wanted.multiply(new BigDecimal("1.15")))
                            .onTick(TICK, RoundingMode.UP);
            default -> new Price(wanted).onTick(TICK, RoundingMode.DOWN);
        };
    }

    private Outcome place(Life life, AccountId id, Ticket ticket, Quote quote, Approval mandate) {
        OrderId key = OrderId.derive(id, ticket.bot(), ticket.decision());
        world.desk(id).inspector().asked(key, quote);
        known.add(new Known(id, ticket, mandate));
        Command command =
                ticket.reduces()
                        ? new Command.Reduce(ticket, quote)
                        : new Command.Enter(ticket, quote, mandate);
        return desktop.submit(life, new Desktop.Asked(id, "order/" + key, command));
    }

    void reduce(Life life, AccountId id, int times) {
        Bot bot = life.engine().read(id, this::holder).orElse(null);
        if (bot == null) {
            return;
        }
        for (int time = 0; time < times; time++) {
            BigDecimal left = life.engine().read(id, it -> left(it, bot.id()));
            int share = dice.permille(400) ? 1_000 : dice.between(1, 1_050);
            Quantity quantity =
                    new Quantity(left.multiply(BigDecimal.valueOf(share, 3))).downTo(STEP);
            if (!quantity.isZero()) {
                Quote quote = quote(bot);
                place(life, id, reduction(bot, quote, quantity), quote, actors.approval());
            }
        }
    }

    /** What is left to sell; now and then what is under way is forgotten. */
    private BigDecimal left(Account account, BotId bot) {
        BotBooks books = account.ledger().find(bot).orElse(null);
        if (books == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal all = books.lots().quantity();
        return dice.permille(200)
                ? all
                : all.subtract(account.blotter().held(bot, books.pair().base()).amount())
                        .max(BigDecimal.ZERO);
    }

    private Optional<Bot> holder(Account account) {
        List<Bot> holders =
                account.fleet().list().stream()
                        .filter(
                                bot ->
                                        account.ledger()
                                                .find(bot.id())
                                                .filter(it -> it.lots().quantity().signum() > 0)
                                                .isPresent())
                        .toList();
        return holders.isEmpty() ? Optional.empty() : Optional.of(dice.of(holders));
    }

    private Ticket reduction(Bot bot, Quote quote, Quantity quantity) {
        boolean market = dice.permille(600);
        BigDecimal bid = quote.bid().value();
        BigDecimal limit = bid.add(bid.multiply(BigDecimal.valueOf(dice.between(-20, 60), 4)));
        decisions++;
        return new Ticket(
                bot.id(),
                "d" + decisions,
                bot.spec().venue(),
                bot.spec().pair(),
                Side.SELL,
                market ? OrderKind.MARKET : OrderKind.LIMIT,
                Purpose.REDUCE,
                quantity,
                market ? null : limit(limit),
                Edge.NONE,
                null);
    }

    void cancel(Life life, AccountId id) {
        List<Working> live = life.engine().read(id, it -> List.copyOf(it.blotter().live()));
        if (live.isEmpty()) {
            return;
        }
        Working working = dice.of(live);
        boolean reduces = working.order().ticket().reduces() != dice.permille(50);
        OrderId order = working.order().id();
        desktop.submit(
                life,
                id,
                reduces
                        ? new Command.CancelProtection(order, "simulated", actors.approval())
                        : new Command.CancelEntry(order, "simulated"));
    }

    /** A key from any time comes again, under another cause: as it was, or with another order. */
    void again(Life life) {
        if (known.isEmpty()) {
            return;
        }
        Known before = dice.of(known);
        AccountId id = before.account();
        Ticket old = before.ticket();
        OrderId key = OrderId.derive(id, old.bot(), old.decision());
        Inspector inspector = world.desk(id).inspector();
        inspector.catchUp();
        if (inspector.tracked().find(key).isEmpty()) {
            return;
        }
        boolean same = dice.permille(500);
        Ticket ticket = same ? old : altered(old);
        Quote quote = world.market().quote(old.pair(), world.clock().wall());
        Outcome outcome =
                desktop.submit(
                        life,
                        id,
                        old.reduces()
                                ? new Command.Reduce(ticket, quote)
                                : new Command.Enter(ticket, quote, before.mandate()));
        i19IsTheSameOrRefused(inspector, key, same, outcome);
    }

    private void i19IsTheSameOrRefused(
            Inspector inspector, OrderId key, boolean same, Outcome outcome) {
        boolean placed = outcome.events().stream().anyMatch(it -> it instanceof Event.OrderPlaced);
        boolean refused =
                outcome.refusal().filter(it -> it instanceof Refusal.KeyReused).isPresent();
        world.witness()
                .check(
                        Promise.I19,
                        !placed && (same || refused),
                        () ->
                                "%s came again, same %s of %d: %s"
                                        .formatted(
                                                key,
                                                same,
                                                inspector.tracked().orders().size(),
                                                outcome.events()));
    }

    private Ticket altered(Ticket old) {
        Price limit = old.limit();
        boolean price = limit != null && dice.permille(500);
        return new Ticket(
                old.bot(),
                old.decision(),
                old.venue(),
                old.pair(),
                old.side(),
                old.kind(),
                old.purpose(),
                price ? old.quantity() : old.quantity().plus(new Quantity(STEP)),
                price && limit != null ? new Price(limit.value().add(TICK)) : limit,
                old.edge(),
                old.plan());
    }
}
