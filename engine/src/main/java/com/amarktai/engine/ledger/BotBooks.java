package com.amarktai.engine.ledger;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The books of one bot: purse, lots, profit, fees, statistics. Amounts are in its quote asset. */
public final class BotBooks {

    private static final int ERRORS_KEPT = 1_000;

    private final BotId bot;
    private final Pair pair;
    private final Purse purse = new Purse();
    private final Lots lots = new Lots();
    private final Closes closes = new Closes();
    private final Curve curve = new Curve();
    private final Map<Asset, BigDecimal> fees = new TreeMap<>();
    private final Map<Asset, BigDecimal> deposits = new TreeMap<>();
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final ArrayDeque<Instant> errors = new ArrayDeque<>();
    private BigDecimal realised = BigDecimal.ZERO;
    private BigDecimal feesBooked = BigDecimal.ZERO;
    private BigDecimal unmatched = BigDecimal.ZERO;
    private BigDecimal unmatchedBrought = BigDecimal.ZERO;
    private int fills;

    BotBooks(BotId bot, Pair pair) {
        this.bot = bot;
        this.pair = pair;
    }

    void deposit(Money money) {
        deposits.merge(money.asset(), money.amount(), BigDecimal::add);
        if (money.asset().equals(pair.quote())) {
            curve.flow(money.amount());
        }
    }

    /**
     * Books one fill. Third-asset fees stay out of the result in quote; their asset has its own.
     */
    void fill(Fill fill, long seq, Instant at) {
        fills++;
        fees.merge(fill.fee().asset(), fill.fee().amount(), BigDecimal::add);
        BigDecimal result = fill.side() == Side.BUY ? bought(fill, seq) : sold(fill);
        BigDecimal fee = feeInQuote(fill);
        realised = realised.add(result);
        feesBooked = feesBooked.add(fee);
        onDay(at, result, fee, 0);
    }

    private BigDecimal bought(Fill fill, long seq) {
        BigDecimal kept = fill.quantity().value();
        if (fill.fee().asset().equals(pair.base())) {
            kept = kept.subtract(fill.fee().amount());
        }
        lots.add(kept, fill.price().value(), feeInQuote(fill), seq);
        return BigDecimal.ZERO;
    }

    private BigDecimal sold(Fill fill) {
        Given sold = give(fill.quantity().value(), fill.price().value());
        BigDecimal gross = sold.gross();
        BigDecimal net = sold.net().subtract(feeInQuote(fill));
        if (fill.fee().asset().equals(pair.base())) {
            // What pays the fee leaves the position at this price, as what is sold does.
            Given paid = give(fill.fee().amount(), fill.price().value());
            gross = gross.add(paid.gross());
            net = net.add(paid.net());
        }
        closes.add(fill.order(), net);
        return gross;
    }

    /**
     * What giving up some of the position brought.
     *
     * @param gross over what it had cost
     * @param net gross less the entry fees that fell on it
     */
    private record Given(BigDecimal gross, BigDecimal net) {}

    private Given give(BigDecimal quantity, BigDecimal price) {
        Lots.Taken taken = lots.take(quantity, pair.quote());
        BigDecimal missing = quantity.subtract(taken.matched());
        unmatched = unmatched.add(missing);
        unmatchedBrought = unmatchedBrought.add(missing.multiply(price));
        BigDecimal gross = taken.matched().multiply(price).subtract(taken.cost());
        return new Given(gross, gross.subtract(taken.entryFees()));
    }

    /** A fee in base is what that much base cost or brought in this very fill. */
    private BigDecimal feeInQuote(Fill fill) {
        Asset asset = fill.fee().asset();
        if (asset.equals(pair.quote())) {
            return fill.fee().amount();
        }
        return asset.equals(pair.base())
                ? fill.fee().amount().multiply(fill.price().value())
                : BigDecimal.ZERO;
    }

    void ended(OrderId order, Instant at) {
        int before = closes.count();
        closes.ended(order);
        if (closes.count() > before) {
            onDay(at, BigDecimal.ZERO, BigDecimal.ZERO, closes.count() - before);
        }
    }

    private void onDay(Instant at, BigDecimal result, BigDecimal fee, int closed) {
        LocalDate date = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Day day = days.get(date);
        days.put(
                date,
                day == null
                        ? new Day(date, result, fee, closed, curve.equity())
                        : new Day(
                                date,
                                day.realised().add(result),
                                day.fees().add(fee),
                                day.closes() + closed,
                                curve.equity()));
    }

    void error(Instant at) {
        errors.addLast(at);
        if (errors.size() > ERRORS_KEPT) {
            errors.removeFirst();
        }
    }

    void forgive() {
        closes.forgiveLosses();
        curve.forgiveDrawdown();
        errors.clear();
    }

    /** Cash plus position at the mark plus other assets at their rates; exact. */
    void value(@Nullable BigDecimal mark, BigDecimal others, Instant at) {
        BigDecimal position =
                mark == null ? lots.cost() : lots.quantity().subtract(unmatched).multiply(mark);
        curve.value(purse.amount(pair.quote()).add(position).add(others), at);
    }

    void at(Instant now) {
        curve.at(now);
    }

    public BotId bot() {
        return bot;
    }

    public Pair pair() {
        return pair;
    }

    public Purse purse() {
        return purse;
    }

    public Lots lots() {
        return lots;
    }

    public Closes closes() {
        return closes;
    }

    public Curve curve() {
        return curve;
    }

    /** Profit of what was bought and sold again, gross, in quote. */
    public BigDecimal realised() {
        return realised;
    }

    /** Fees as they were taken, each in its own asset. */
    public Map<Asset, BigDecimal> fees() {
        return Collections.unmodifiableMap(fees);
    }

    /** Fees in quote and in base at its cost, in quote; third assets are not in it. */
    public BigDecimal feesBooked() {
        return feesBooked;
    }

    /** Net money given to the bot, by asset. */
    public Map<Asset, BigDecimal> deposits() {
        return Collections.unmodifiableMap(deposits);
    }

    /** What is open would bring at this mark, over what it cost. */
    BigDecimal unrealised(BigDecimal mark) {
        return lots.quantity()
                .subtract(unmatched)
                .multiply(mark)
                .subtract(lots.cost())
                .add(unmatchedBrought);
    }

    /**
     * Quantity given up that no lot stood behind, owed at the mark: by a fill we cannot explain, or
     * by a fee in base on a sale of everything.
     */
    public BigDecimal unmatched() {
        return unmatched;
    }

    public int fills() {
        return fills;
    }

    public int errorsSince(Instant from) {
        return (int) errors.stream().filter(it -> !it.isBefore(from)).count();
    }

    /** Days on which something was booked, oldest first. */
    public Map<LocalDate, Day> days() {
        return Collections.unmodifiableMap(days);
    }
}
