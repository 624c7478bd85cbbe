package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A bot as the journal and the venue's own trades tell it, reckoned without the product's ledger.
 */
final class TrackedBot {

    private static final Duration HOUR = Duration.ofHours(1);

    private final BotSpec spec;
    private final Fifo fifo;
    private final Track track = new Track();
    private final Map<Asset, BigDecimal> balances = new TreeMap<>();
    private final Map<Asset, BigDecimal> fees = new TreeMap<>();
    private final Map<Asset, BigDecimal> toldLate = new TreeMap<>();
    private final Map<OrderId, BigDecimal> closing = new TreeMap<>();
    private final Map<Long, BigDecimal> realisedByDay = new TreeMap<>();
    private final ArrayDeque<Instant> errors = new ArrayDeque<>();
    private BotState state = BotState.PAUSED;
    private Reason reason = Reason.NEW;
    private BigDecimal given = BigDecimal.ZERO;
    private BigDecimal realised = BigDecimal.ZERO;
    private BigDecimal equityBefore = BigDecimal.ZERO;
    private int lossesInARow;

    TrackedBot(BotSpec spec) {
        this.spec = spec;
        this.fifo = new Fifo(spec.pair().quote().scale());
    }

    void give(BigDecimal amount) {
        add(quote(), amount);
        given = given.add(amount);
        track.flow(amount);
    }

    /**
     * Takes in a trade.
     *
     * @param late told after the order had ended, its hold given back
     */
    void trade(Fill fill, boolean late, Instant at) {
        BigDecimal quantity = fill.quantity().value();
        BigDecimal notional = quantity.multiply(fill.price().value());
        boolean buys = fill.side() == Side.BUY;
        add(fill.pair().base(), buys ? quantity : quantity.negate());
        add(fill.pair().quote(), buys ? notional.negate() : notional);
        add(fill.fee().asset(), fill.fee().amount().negate());
        fees.merge(fill.fee().asset(), fill.fee().amount(), BigDecimal::add);
        explain(fill, buys, notional, late);
        BigDecimal result = buys ? bought(fill) : sold(fill);
        realised = realised.add(result);
        realisedByDay.merge(Track.dayOf(at), result, BigDecimal::add);
    }

    /**
     * What no hold could cover: trades after the end, and fees in what is being sold or not held.
     */
    private void explain(Fill fill, boolean buys, BigDecimal notional, boolean late) {
        if (late) {
            toldLate.merge(
                    buys ? fill.pair().quote() : fill.pair().base(),
                    buys ? notional : fill.quantity().value(),
                    BigDecimal::add);
        }
        boolean heldFor = buys && fill.fee().asset().equals(fill.pair().quote());
        if ((late || !heldFor) && fill.fee().amount().signum() > 0) {
            toldLate.merge(fill.fee().asset(), fill.fee().amount(), BigDecimal::add);
        }
    }

    private BigDecimal bought(Fill fill) {
        BigDecimal quantity = fill.quantity().value();
        boolean inBase = fill.fee().asset().equals(fill.pair().base());
        fifo.buy(
                inBase ? quantity.subtract(fill.fee().amount()) : quantity,
                fill.price().value(),
                feeInQuote(fill));
        return BigDecimal.ZERO;
    }

    private BigDecimal sold(Fill fill) {
        BigDecimal price = fill.price().value();
        Fifo.Met met = fifo.sell(fill.quantity().value());
        BigDecimal gross = met.quantity().multiply(price).subtract(met.cost());
        BigDecimal net = gross.subtract(met.fees()).subtract(feeInQuote(fill));
        if (fill.fee().asset().equals(fill.pair().base())) {
            Fifo.Met paid = fifo.sell(fill.fee().amount());
            BigDecimal gain = paid.quantity().multiply(price).subtract(paid.cost());
            gross = gross.add(gain);
            net = net.add(gain).subtract(paid.fees());
        }
        closing.merge(fill.order(), net, BigDecimal::add);
        return gross;
    }

    private BigDecimal feeInQuote(Fill fill) {
        Asset asset = fill.fee().asset();
        if (asset.equals(fill.pair().base())) {
            return fill.fee().amount().multiply(fill.price().value());
        }
        return asset.equals(fill.pair().quote()) ? fill.fee().amount() : BigDecimal.ZERO;
    }

    /** An order is over: what it closed counts. */
    void ended(OrderId order) {
        BigDecimal net = closing.remove(order);
        if (net != null) {
            lossesInARow = net.signum() < 0 ? lossesInARow + 1 : 0;
        }
    }

    void value(Function<Asset, BigDecimal> rate) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Asset, BigDecimal> entry : balances.entrySet()) {
            sum = sum.add(entry.getValue().multiply(rate.apply(entry.getKey())));
        }
        track.value(sum);
    }

    void error(Instant at) {
        errors.addLast(at);
    }

    int errorsInTheHourBefore(Instant now) {
        Instant from = now.minus(HOUR);
        errors.removeIf(it -> it.isBefore(from));
        return errors.size();
    }

    void forgive() {
        lossesInARow = 0;
        errors.clear();
        track.forgive();
    }

    void move(BotState to, Reason why) {
        state = to;
        reason = why;
    }

    private void add(Asset asset, BigDecimal amount) {
        balances.merge(asset, amount, BigDecimal::add);
    }

    private Asset quote() {
        return spec.pair().quote();
    }

    /** A step begins: decisions in it were made on what was before. */
    void stepBegins() {
        equityBefore = track.equity();
    }

    BigDecimal equityBefore() {
        return equityBefore;
    }

    BotSpec spec() {
        return spec;
    }

    BotState state() {
        return state;
    }

    Reason reason() {
        return reason;
    }

    BigDecimal balance(Asset asset) {
        return balances.getOrDefault(asset, BigDecimal.ZERO);
    }

    Map<Asset, BigDecimal> balances() {
        return balances;
    }

    Map<Asset, BigDecimal> fees() {
        return fees;
    }

    /** How far below zero an asset may be, for reasons the venue gave. */
    BigDecimal explained(Asset asset) {
        return toldLate.getOrDefault(asset, BigDecimal.ZERO);
    }

    BigDecimal given() {
        return given;
    }

    BigDecimal realised() {
        return realised;
    }

    BigDecimal realised(long day) {
        return realisedByDay.getOrDefault(day, BigDecimal.ZERO);
    }

    int lossesInARow() {
        return lossesInARow;
    }

    Fifo fifo() {
        return fifo;
    }

    Track track() {
        return track;
    }
}
