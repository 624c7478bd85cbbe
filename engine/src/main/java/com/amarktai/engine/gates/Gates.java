package com.amarktai.engine.gates;

import com.amarktai.engine.blotter.Blotter;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Gate;
import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.fleet.Fleet;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Ticket;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The four gates, in their order. Reads only; the same situation gives the same verdict. */
public final class Gates {

    private final AccountId account;
    private final Ledger ledger;
    private final Fleet fleet;
    private final Blotter blotter;
    private final Halt halt;

    public Gates(AccountId account, Ledger ledger, Fleet fleet, Blotter blotter, Halt halt) {
        this.account = account;
        this.ledger = ledger;
        this.fleet = fleet;
        this.blotter = blotter;
        this.halt = halt;
    }

    public Verdict decide(Ticket ticket, @Nullable Quote quote, GateRules rules, Instant now) {
        OrderId key = OrderId.derive(account, ticket.bot(), ticket.decision());
        Optional<Working> known = blotter.find(key);
        if (known.isPresent()) {
            return repeat(known.get().order(), ticket);
        }
        Bot bot = fleet.find(ticket.bot()).orElse(null);
        BotBooks books = ledger.find(ticket.bot()).orElse(null);
        if (bot == null || books == null) {
            return new Verdict.Refused(new Refusal.UnknownBot(ticket.bot()));
        }
        Instrument instrument = rules.instrument(ticket.venue(), ticket.pair()).orElse(null);
        if (instrument == null) {
            return new Verdict.Refused(
                    new Refusal.UnknownInstrument(ticket.venue(), ticket.pair()));
        }
        if (quote == null || !quote.pair().equals(ticket.pair())) {
            return new Verdict.Refused(new Refusal.NoQuote(ticket.pair()));
        }
        Limits limits = rules.limits(ticket.venue(), bot.spec().risk());
        return through(
                new Situation(
                        key,
                        ticket,
                        quote,
                        bot,
                        books,
                        instrument,
                        limits,
                        rules,
                        ledger,
                        fleet,
                        blotter,
                        halt,
                        now));
    }

    private static Verdict repeat(Order known, Ticket ticket) {
        return known.ticket().payload().equals(ticket.payload())
                ? new Verdict.Repeat(known)
                : new Verdict.Refused(new Refusal.KeyReused(known.id()));
    }

    private static Verdict through(Situation at) {
        return FeeGate.check(at)
                .or(() -> LimitGate.check(at))
                .or(() -> BreakerGate.check(at))
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> placed(at));
    }

    private static Verdict placed(Situation at) {
        Order order = order(at);
        return new Verdict.Through(
                order,
                order.hold(at.ticket().quantity()),
                List.of(
                        new Passed(Gate.IDEMPOTENCY, "key not seen before"),
                        FeeGate.passed(at),
                        LimitGate.passed(at),
                        BreakerGate.passed(at)));
    }

    static Order order(Situation at) {
        Bps feeMax =
                at.limits().makerFee().compareTo(at.limits().takerFee()) > 0
                        ? at.limits().makerFee()
                        : at.limits().takerFee();
        return new Order(at.key(), at.ticket(), worst(at), feeMax, at.now());
    }

    private static Price worst(Situation at) {
        Price limit = at.ticket().limit();
        if (limit != null) {
            return limit;
        }
        boolean buys = at.ticket().side() == Side.BUY;
        Bps room = at.limits().marketSlippage();
        Price reference = at.quote().taken(at.ticket().side());
        return reference
                .moved(buys ? room : Bps.ZERO.minus(room))
                .onTick(at.instrument().tick(), buys ? RoundingMode.DOWN : RoundingMode.UP);
    }
}
