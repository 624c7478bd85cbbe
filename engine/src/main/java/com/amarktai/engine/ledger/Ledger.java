package com.amarktai.engine.ledger;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where money is and what it earned: a fold of events, kept up to date, so that no question about
 * it ever reads history. Changed by {@link #apply} only, and by one thread at a time.
 */
public final class Ledger {

    private final Asset currency;
    private final Purse outside = new Purse();
    private final Purse free = new Purse();
    private final Purse market = new Purse();
    private final Purse feesTaken = new Purse();
    private final Map<BotId, BotBooks> bots = new TreeMap<>();
    private final Map<Pair, Price> marks = new TreeMap<>();
    private final Map<LocalDate, BigDecimal> equityByDay = new TreeMap<>();
    private final Curve curve = new Curve();
    private String source = "";

    public Ledger(Asset currency) {
        this.currency = currency;
    }

    /** Everything that is not about money or value leaves the ledger as it is. */
    public void apply(Event event, long seq, Instant at) {
        clock(at);
        switch (event) {
            case Event.Funded(var amount, _, _) -> {
                outside.pay(free, amount);
                curve.flow(amount.asset().equals(currency) ? amount.amount() : BigDecimal.ZERO);
            }
            case Event.Allocated(var bot, var amount, _) -> allocate(bot, amount);
            case Event.Transferred(var from, var to, var amount, _) -> transfer(from, to, amount);
            case Event.OrderFilled(var fill) -> fill(fill, seq, at);
            case Event.Marked(var pair, var price, var from) -> mark(pair, price, from, at);
            case Event.BotCreated(var spec, _) ->
                    bots.put(spec.bot(), started(new BotBooks(spec.bot(), spec.pair()), at));
            case Event.ErrorRecorded(var bot, _, _) -> book(bot).error(at);
            case Event.QuarantineReset(var bot, _) -> book(bot).forgive();
            case Event.HaltLifted _ -> curve.forgiveDrawdown();
            case Event.Orders _,
                    Event.Fleet _,
                    Event.Safety _,
                    Event.TimePassed _,
                    Event.Refused _ -> {}
        }
    }

    /** An order's last fill is in: its close counts from now on. */
    public void ended(BotId bot, OrderId order, Instant at) {
        book(bot).ended(order, at);
    }

    private static BotBooks started(BotBooks books, Instant at) {
        books.at(at);
        return books;
    }

    private void clock(Instant at) {
        curve.at(at);
        for (BotBooks books : bots.values()) {
            books.at(at);
        }
    }

    private void allocate(BotId bot, Money amount) {
        BotBooks books = book(bot);
        free.pay(books.purse(), amount);
        books.deposit(amount);
    }

    private void transfer(BotId from, BotId to, Money amount) {
        BotBooks giver = book(from);
        BotBooks taker = book(to);
        giver.purse().pay(taker.purse(), amount);
        giver.deposit(amount.negated());
        taker.deposit(amount);
    }

    private void fill(Fill fill, long seq, Instant at) {
        BotBooks books = book(fill.bot());
        BigDecimal quantity = fill.quantity().value();
        BigDecimal notional = fill.price().value().multiply(quantity);
        boolean buys = fill.side() == Side.BUY;
        Purse payer = buys ? books.purse() : market;
        Purse payee = buys ? market : books.purse();
        payer.pay(payee, fill.pair().quote(), notional);
        payee.pay(payer, fill.pair().base(), quantity);
        books.purse().pay(feesTaken, fill.fee().asset(), fill.fee().amount());
        books.fill(fill, seq, at);
        value(fill.pair(), fill.price(), at);
    }

    private void mark(Pair pair, Price price, String from, Instant at) {
        source = from;
        value(pair, price, at);
    }

    /** One price for everyone who has any of it, at the same moment. */
    private void value(Pair pair, Price price, Instant at) {
        marks.put(pair, price);
        for (BotBooks books : bots.values()) {
            if (concerns(pair, books)) {
                revalue(books, at);
            }
        }
        revalueAll(at);
    }

    private static boolean concerns(Pair pair, BotBooks books) {
        return pair.equals(books.pair()) || books.purse().balances().containsKey(pair.base());
    }

    private void revalue(BotBooks books, Instant at) {
        Price mark = marks.get(books.pair());
        books.value(mark == null ? null : mark.value(), others(books), at);
    }

    private BigDecimal others(BotBooks books) {
        if (books.purse().balances().size() <= 2) {
            return BigDecimal.ZERO;
        }
        return value(books.purse().balances(), books.pair());
    }

    /**
     * What the assets outside the pair are worth in its quote. Without a mark they count nothing.
     */
    private BigDecimal value(Map<Asset, BigDecimal> amounts, Pair pair) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Asset, BigDecimal> entry : amounts.entrySet()) {
            Asset asset = entry.getKey();
            if (!asset.equals(pair.quote()) && !asset.equals(pair.base())) {
                sum = sum.add(entry.getValue().multiply(rate(asset, pair.quote())));
            }
        }
        return sum;
    }

    private void revalueAll(Instant at) {
        BigDecimal sum = inCurrency(free);
        for (BotBooks books : bots.values()) {
            BigDecimal rate = rate(books.pair().quote(), currency);
            sum = sum.add(books.curve().equity().multiply(rate));
        }
        curve.value(sum, at);
        equityByDay.put(LocalDate.ofInstant(at, ZoneOffset.UTC), sum);
    }

    private BigDecimal inCurrency(Purse purse) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Asset, BigDecimal> entry : purse.balances().entrySet()) {
            sum = sum.add(entry.getValue().multiply(rate(entry.getKey(), currency)));
        }
        return sum;
    }

    /**
     * What one unit of an asset is worth in another at the last mark; 1 for itself, 0 if unknown.
     */
    public BigDecimal rate(Asset asset, Asset in) {
        if (asset.equals(in)) {
            return BigDecimal.ONE;
        }
        Price mark = marks.get(new Pair(asset, in));
        return mark == null ? BigDecimal.ZERO : mark.value();
    }

    private BotBooks book(BotId bot) {
        BotBooks books = bots.get(bot);
        if (books == null) {
            throw new IllegalStateException("no books for bot " + bot);
        }
        return books;
    }

    /**
     * Equity, opened: deposits + realised + unrealised - fees, each exact and in the quote asset.
     *
     * @throws IllegalStateException for a bot that has no books
     */
    public Figures figures(BotId bot) {
        BotBooks books = book(bot);
        Pair pair = books.pair();
        @Nullable Price mark = marks.get(pair);
        BigDecimal unrealised = mark == null ? BigDecimal.ZERO : books.unrealised(mark.value());
        BigDecimal deposits =
                books.deposits()
                        .getOrDefault(pair.quote(), BigDecimal.ZERO)
                        .add(value(books.deposits(), pair));
        BigDecimal fees = books.feesBooked().add(value(books.fees(), pair));
        return new Figures(pair.quote(), deposits, books.realised(), unrealised, fees);
    }

    /** The same for the account, in its currency. */
    public Figures figures() {
        BigDecimal funded = inCurrency(outside).negate();
        Figures sum = Figures.none(currency, funded);
        for (BotBooks books : bots.values()) {
            Figures own = figures(books.bot());
            sum = sum.plusResults(own, rate(own.asset(), currency));
        }
        return sum;
    }

    public Asset currency() {
        return currency;
    }

    public Optional<BotBooks> find(BotId bot) {
        return Optional.ofNullable(bots.get(bot));
    }

    public Collection<BotBooks> bots() {
        return Collections.unmodifiableCollection(bots.values());
    }

    /** Money of the account that no bot has, in its currency. */
    public Money free() {
        return free.balance(currency);
    }

    public Curve curve() {
        return curve;
    }

    public Optional<Price> mark(Pair pair) {
        return Optional.ofNullable(marks.get(pair));
    }

    /** What the last mark was labelled with. */
    public String source() {
        return source;
    }

    /** Equity at the last valuation of each day that had one. */
    public Map<LocalDate, BigDecimal> equityByDay() {
        return Collections.unmodifiableMap(equityByDay);
    }

    /**
     * What one UTC day brought over all bots, in the account's currency; zero where nothing was.
     */
    public Day day(LocalDate date) {
        BigDecimal realised = BigDecimal.ZERO;
        BigDecimal fees = BigDecimal.ZERO;
        int closes = 0;
        for (BotBooks books : bots.values()) {
            Day own = books.days().get(date);
            if (own != null) {
                BigDecimal rate = rate(books.pair().quote(), currency);
                realised = realised.add(own.realised().multiply(rate));
                fees = fees.add(own.fees().multiply(rate));
                closes += own.closes();
            }
        }
        return new Day(
                date, realised, fees, closes, equityByDay.getOrDefault(date, BigDecimal.ZERO));
    }

    /** Sum over all purses: zero for every asset, always. */
    public Map<Asset, BigDecimal> trialBalance() {
        Map<Asset, BigDecimal> sums = new TreeMap<>();
        for (Purse purse : List.of(outside, free, market, feesTaken)) {
            purse.balances().forEach((asset, amount) -> sums.merge(asset, amount, BigDecimal::add));
        }
        for (BotBooks books : bots.values()) {
            books.purse()
                    .balances()
                    .forEach((asset, amount) -> sums.merge(asset, amount, BigDecimal::add));
        }
        return sums;
    }
}
