package com.amarktai.engine.gates;

import com.amarktai.engine.facts.Gate;
import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gate 3: the venue's grid and minimums, the freshness and collar of the price, the counts, and how
 * much may be at stake. Rules are values in a list; the first that objects answers.
 */
public final class LimitGate {

    private static final List<Function<Situation, Optional<Refusal>>> ALWAYS =
            List.of(
                    LimitGate::onStep,
                    LimitGate::onTick,
                    LimitGate::minimums,
                    LimitGate::fresh,
                    LimitGate::insideCollar);

    private static final List<Function<Situation, Optional<Refusal>>> ENTRIES =
            List.of(
                    LimitGate::cooledDown,
                    LimitGate::dailyOfBot,
                    LimitGate::dailyOfAccount,
                    LimitGate::burst,
                    Exposure::position,
                    Exposure::asset,
                    Exposure::venue,
                    Exposure::funds);

    private LimitGate() {}

    static Optional<Refusal> check(Situation at) {
        Optional<Refusal> objection = first(ALWAYS, at);
        if (objection.isPresent()) {
            return objection;
        }
        return at.ticket().reduces() ? Exposure.reduces(at) : first(ENTRIES, at);
    }

    private static Optional<Refusal> first(
            List<Function<Situation, Optional<Refusal>>> rules, Situation at) {
        return rules.stream().map(it -> it.apply(at)).flatMap(Optional::stream).findFirst();
    }

    static Passed passed(Situation at) {
        if (at.ticket().reduces()) {
            return new Passed(Gate.LIMITS, "tick, minimum and collar; count passed: reduces");
        }
        var tally = at.blotter().tally();
        return new Passed(
                Gate.LIMITS,
                "bot today %d of %d, account today %d of %d, notional %s"
                        .formatted(
                                tally.today(at.bot().id(), at.now()) + 1,
                                at.limits().tradesPerBotDaily(),
                                tally.today(at.now()) + 1,
                                at.limits().tradesPerAccountDaily(),
                                at.notional()));
    }

    private static Optional<Refusal> onStep(Situation at) {
        Ticket ticket = at.ticket();
        Instrument instrument = at.instrument();
        return unless(
                ticket.quantity().isMultipleOf(instrument.step()),
                new Refusal.OffStep(ticket.quantity(), instrument.step()));
    }

    private static Optional<Refusal> onTick(Situation at) {
        var limit = at.ticket().limit();
        return limit == null
                ? Optional.empty()
                : unless(
                        limit.isMultipleOf(at.instrument().tick()),
                        new Refusal.OffTick(limit, at.instrument().tick()));
    }

    private static Optional<Refusal> minimums(Situation at) {
        Ticket ticket = at.ticket();
        Instrument instrument = at.instrument();
        if (ticket.quantity().compareTo(instrument.minQuantity()) < 0) {
            return Optional.of(
                    new Refusal.BelowMinQuantity(ticket.quantity(), instrument.minQuantity()));
        }
        Money notional = at.notional();
        return unless(
                !notional.isLessThan(instrument.minNotional()),
                new Refusal.BelowMinNotional(notional, instrument.minNotional()));
    }

    private static Optional<Refusal> fresh(Situation at) {
        var age = at.quote().age(at.now());
        return unless(
                age.compareTo(at.limits().quoteAge()) <= 0,
                new Refusal.StaleQuote(at.ticket().pair(), age, at.limits().quoteAge()));
    }

    private static Optional<Refusal> insideCollar(Situation at) {
        var limit = at.ticket().limit();
        if (limit == null) {
            return Optional.empty();
        }
        Bps distance = limit.from(at.quote().mark()).abs();
        return unless(
                distance.compareTo(at.limits().collar()) <= 0,
                new Refusal.OutsideCollar(limit, at.quote().mark(), at.limits().collar()));
    }

    private static Optional<Refusal> cooledDown(Situation at) {
        Instant ready =
                at.blotter()
                        .tally()
                        .lastEntry(at.bot().id())
                        .map(it -> it.plus(at.bot().spec().cooldown()))
                        .orElse(at.now());
        return unless(!ready.isAfter(at.now()), new Refusal.CoolingDown(at.bot().id(), ready));
    }

    private static Optional<Refusal> dailyOfBot(Situation at) {
        int used = at.blotter().tally().today(at.bot().id(), at.now());
        int limit = at.limits().tradesPerBotDaily();
        return unless(
                used < limit,
                new Refusal.DailyTradesOfBot(at.bot().id(), used, limit, midnight(at.now())));
    }

    private static Optional<Refusal> dailyOfAccount(Situation at) {
        int used = at.blotter().tally().today(at.now());
        int limit = at.limits().tradesPerAccountDaily();
        return unless(
                used < limit, new Refusal.DailyTradesOfAccount(used, limit, midnight(at.now())));
    }

    private static Optional<Refusal> burst(Situation at) {
        var window = at.limits().burstWindow();
        int used = at.blotter().burst(at.ticket().venue(), at.now().minus(window));
        int limit = at.limits().burstOrders();
        return unless(used < limit, new Refusal.Burst(at.ticket().venue(), used, limit, window));
    }

    /** When the day's counts start anew. */
    public static Instant midnight(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
