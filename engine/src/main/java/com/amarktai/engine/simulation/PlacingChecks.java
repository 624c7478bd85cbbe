package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Gate;
import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderKind;
import com.amarktai.engine.orders.Ticket;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be true of an order in the step that places it, reckoned from the journal before it.
 */
final class PlacingChecks {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal DUST = new BigDecimal("0.00000001");

    private final Rules rules;
    private final TrackedAccount account;
    private final Witness witness;
    private final Map<OrderId, Quote> asked = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(BotId bot, Venue venue, Instant at) {}

    PlacingChecks(Rules rules, TrackedAccount account, Witness witness) {
        this.rules = rules;
        this.account = account;
        this.witness = witness;
    }

    /** The quote somebody decided on who is about to ask for this order. */
    void asked(OrderId order, Quote quote) {
        asked.put(order, quote);
    }

    /** Before the event is taken in. */
    void placed(Event.OrderPlaced event, Instant at) {
        Order order = event.order();
        Ticket ticket = order.ticket();
        TrackedBot bot = account.find(ticket.bot()).orElse(null);
        boolean fresh = account.find(order.id()).isEmpty();
        witness.check(Promise.I18, fresh, () -> "placed a second time: " + order);
        if (bot == null) {
            witness.check(Promise.I25, false, () -> "no such bot: " + order);
            return;
        }
        i8HoldsTheWorstCase(event);
        i13IsOnTheGrid(order);
        i24PassedAllGates(event);
        i29IsWithinItsLimits(order, bot, at);
        if (ticket.reduces()) {
            i27DoesNotOvershoot(order, bot);
        } else {
            i25IsForAnActiveBot(order, bot);
            i26IsNotHalted(order);
            i28StaysWithinTheCounts(order, at);
            i30CoversItsCost(order, bot);
        }
    }

    private void i8HoldsTheWorstCase(Event.OrderPlaced event) {
        witness.same(
                Promise.I8,
                new TrackedOrder(event.order(), 0).hold(),
                event.hold().amount(),
                "hold on record of " + event.order().id());
    }

    private void i13IsOnTheGrid(Order order) {
        Ticket ticket = order.ticket();
        Instrument instrument = SimRules.instrument(ticket.venue(), ticket.pair());
        BigDecimal steps = ticket.quantity().value().remainder(instrument.step());
        BigDecimal ticks = order.worst().value().remainder(instrument.tick());
        witness.check(
                Promise.I13,
                steps.signum() == 0 && ticks.signum() == 0,
                () -> "off the grid: " + order);
    }

    private void i24PassedAllGates(Event.OrderPlaced event) {
        List<Gate> passed = event.gates().stream().map(Passed::gate).toList();
        boolean figures = event.gates().stream().noneMatch(it -> it.figures().isBlank());
        witness.check(
                Promise.I24,
                passed.equals(List.of(Gate.values())) && figures,
                () -> "passed only " + event.gates());
    }

    private void i25IsForAnActiveBot(Order order, TrackedBot bot) {
        witness.check(
                Promise.I25,
                bot.state() == BotState.ACTIVE,
                () -> "bot is %s: %s".formatted(bot.state(), order));
    }

    private void i26IsNotHalted(Order order) {
        witness.check(Promise.I26, !account.isHalted(), () -> "placed while halted: " + order);
    }

    private void i27DoesNotOvershoot(Order order, TrackedBot bot) {
        BigDecimal sum = order.ticket().quantity().value();
        for (TrackedOrder live : account.live(order.ticket().bot())) {
            sum = live.order().ticket().side() == Side.SELL ? sum.add(live.open()) : sum;
        }
        BigDecimal wanted = sum;
        boolean sells = order.ticket().side() == Side.SELL;
        witness.check(
                Promise.I27,
                sells && bot.fifo().quantity().compareTo(wanted) >= 0,
                () -> "%s to sell of %s: %s".formatted(wanted, bot.fifo().quantity(), order));
    }

    private void i28StaysWithinTheCounts(Order order, Instant at) {
        Ticket ticket = order.ticket();
        Limits limits = limits(ticket);
        Instant moment = at.minus(limits.burstWindow());
        entries.removeIf(it -> Track.dayOf(it.at()) < Track.dayOf(at) && !it.at().isAfter(moment));
        entries.add(new Entry(ticket.bot(), ticket.venue(), at));
        long today = 0;
        long byBot = 0;
        long justNow = 0;
        for (Entry entry : entries) {
            boolean sameDay = Track.dayOf(entry.at()) == Track.dayOf(at);
            today += sameDay ? 1 : 0;
            byBot += sameDay && entry.bot().equals(ticket.bot()) ? 1 : 0;
            justNow += entry.venue() == ticket.venue() && entry.at().isAfter(moment) ? 1 : 0;
        }
        boolean within =
                byBot <= limits.tradesPerBotDaily()
                        && today <= limits.tradesPerAccountDaily()
                        && justNow <= limits.burstOrders();
        String counts = "bot %d, account %d, moment %d".formatted(byBot, today, justNow);
        witness.check(Promise.I28, within, () -> counts);
    }

    private void i29IsWithinItsLimits(Order order, TrackedBot bot, Instant at) {
        Quote quote = asked.get(order.id());
        if (quote == null) {
            witness.check(Promise.I29, false, () -> "nobody asked for " + order);
            return;
        }
        Limits limits = limits(order.ticket());
        Duration age = Duration.between(quote.at(), at);
        BigDecimal middle = quote.bid().value().add(quote.ask().value());
        Price limit = order.ticket().limit();
        boolean inside =
                limit == null
                        || limit.value()
                                        .add(limit.value())
                                        .subtract(middle)
                                        .abs()
                                        .multiply(MYRIAD)
                                        .compareTo(middle.multiply(limits.collar().value()))
                                <= 0;
        boolean fresh = age.compareTo(limits.quoteAge()) <= 0;
        boolean fits = order.ticket().reduces() || fits(order, bot, quote, limits);
        witness.check(
                Promise.I29,
                fresh && inside && fits,
                () ->
                        "age %s, inside the collar %s, size fits %s: %s"
                                .formatted(age, inside, fits, order));
    }

    /** Position, entries under way and this one, at the prices of this decision. */
    private boolean fits(Order order, TrackedBot bot, Quote quote, Limits limits) {
        BigDecimal price =
                order.ticket().kind() == OrderKind.MARKET
                        ? quote.taken(order.ticket().side()).value()
                        : order.worst().value();
        BigDecimal wanted = price.multiply(order.ticket().quantity().value());
        wanted = wanted.add(bot.fifo().quantity().multiply(quote.mark().value()));
        for (TrackedOrder live : account.live(order.ticket().bot())) {
            if (live.order().ticket().side() == Side.BUY) {
                wanted = wanted.add(live.open().multiply(live.order().worst().value()));
            }
        }
        BigDecimal capital = bot.given().min(bot.equityBefore());
        return wanted.subtract(DUST).compareTo(capital.multiply(limits.positionCap())) <= 0;
    }

    private void i30CoversItsCost(Order order, TrackedBot bot) {
        Limits limits = limits(order.ticket());
        boolean market = order.ticket().kind() == OrderKind.MARKET;
        BigDecimal needed =
                limits.takerFee()
                        .value()
                        .add((market ? limits.takerFee() : limits.makerFee()).value())
                        .add(rules.gates().spread(bot.spec().pair()).value())
                        .add(limits.slippageBuffer().value())
                        .add(market ? limits.slippageBuffer().value() : BigDecimal.ZERO)
                        .add(limits.safetyMargin().value())
                        .add(limits.minEdge().value());
        BigDecimal edge = order.ticket().edge().expected().value();
        witness.check(
                Promise.I30,
                edge.compareTo(needed) >= 0,
                () -> "edge %s of needed %s: %s".formatted(edge, needed, order));
    }

    private Limits limits(Ticket ticket) {
        TrackedBot bot = account.find(ticket.bot()).orElseThrow();
        return rules.gates().limits(ticket.venue(), bot.spec().risk());
    }
}
