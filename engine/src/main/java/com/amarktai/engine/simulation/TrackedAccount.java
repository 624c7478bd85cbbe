package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An account as its journal tells it, kept apart from everything the product remembers. */
final class TrackedAccount {

    private final Asset currency;
    private final Map<BotId, TrackedBot> bots = new TreeMap<>();
    private final Map<OrderId, TrackedOrder> orders = new LinkedHashMap<>();
    private final Map<OrderId, TrackedOrder> live = new LinkedHashMap<>();
    private final Map<Asset, BigDecimal> marks = new TreeMap<>();
    private final Map<Asset, BigDecimal> withMarket = new TreeMap<>();
    private final Track track = new Track();
    private BigDecimal funded = BigDecimal.ZERO;
    private BigDecimal free = BigDecimal.ZERO;
    private boolean halted;
    private long haltEpoch;

    TrackedAccount(Asset currency) {
        this.currency = currency;
    }

    /**
     * @param truth the trade as the venue has it, for a fill it knows
     * @return whether an order could make that move
     */
    boolean apply(Event event, @Nullable Fill truth, long seq, Instant at) {
        track.at(at);
        bots.values().forEach(it -> it.track().at(at));
        switch (event) {
            case Event.Funded(var amount, _, _) -> fund(amount);
            case Event.Allocated(var bot, var amount, _) -> allocate(bot, amount);
            case Event.Transferred(var from, var to, var amount, _) -> {
                bot(from).give(amount.amount().negate());
                bot(to).give(amount.amount());
            }
            case Event.Orders orders -> {
                return apply(orders, truth, seq, at);
            }
            case Event.Fleet fleet -> apply(fleet, at);
            case Event.TradingHalted(_, _, var epoch) -> halt(true, epoch);
            case Event.HaltLifted(_, var epoch) -> {
                halt(false, epoch);
                track.forgive();
            }
            case Event.Marked(var pair, var price, _) -> mark(pair, price.value());
            case Event.ErrorRecorded(var bot, _, _) -> bot(bot).error(at);
            case Event.BreakerTripped _,
                    Event.AccountTripped _,
                    Event.TimePassed _,
                    Event.Refused _ -> {}
        }
        return true;
    }

    private void fund(Money amount) {
        funded = funded.add(amount.amount());
        free = free.add(amount.amount());
        track.flow(amount.amount());
    }

    private void allocate(BotId bot, Money amount) {
        free = free.subtract(amount.amount());
        bot(bot).give(amount.amount());
    }

    private void halt(boolean on, long epoch) {
        halted = on;
        haltEpoch = epoch;
    }

    private void apply(Event.Fleet event, Instant at) {
        switch (event) {
            case Event.BotCreated(var spec, _) -> {
                TrackedBot bot = new TrackedBot(spec);
                bot.track().at(at);
                bots.put(spec.bot(), bot);
            }
            case Event.BotStarted(var bot, _, _) -> bot(bot).move(BotState.ACTIVE, Reason.PERSON);
            case Event.BotPaused(var bot, var why, _) -> bot(bot).move(BotState.PAUSED, why);
            case Event.BotQuarantined(var bot, _) ->
                    bot(bot).move(BotState.QUARANTINED, Reason.BREAKER);
            case Event.QuarantineReset(var bot, _) -> {
                bot(bot).move(BotState.PAUSED, Reason.RESET);
                bot(bot).forgive();
            }
            case Event.BotStopped(var bot, _) -> bot(bot).move(BotState.STOPPED, Reason.PERSON);
        }
    }

    private boolean apply(Event.Orders event, @Nullable Fill truth, long seq, Instant at) {
        OrderId id = idOf(event).orElse(null);
        if (event instanceof Event.OrderPlaced(var order, _, _, _)) {
            TrackedOrder placed = new TrackedOrder(order, seq);
            orders.put(order.id(), placed);
            live.put(order.id(), placed);
            return true;
        }
        TrackedOrder order = id == null ? null : orders.get(id);
        if (order == null) {
            return event instanceof Event.OrderRefused;
        }
        boolean late = !order.isLive();
        boolean legal = order.take(event, seq);
        if (event instanceof Event.OrderFilled(var told)) {
            trade(truth == null ? told : truth, late, at);
        }
        if (!order.isLive()) {
            live.remove(order.order().id());
            if (!(event instanceof Event.OrderReopened)) {
                bot(order.order().ticket().bot()).ended(order.order().id());
            }
        }
        return legal;
    }

    private void trade(Fill fill, boolean late, Instant at) {
        TrackedBot bot = bot(fill.bot());
        BigDecimal before = bot.balance(fill.pair().base());
        BigDecimal quoteBefore = bot.balance(currency);
        bot.trade(fill, late, at);
        BigDecimal fee = fill.fee().amount();
        boolean feeInBase = fill.fee().asset().equals(fill.pair().base());
        boolean feeInQuote = fill.fee().asset().equals(currency);
        withMarket.merge(
                fill.pair().base(),
                bot.balance(fill.pair().base())
                        .subtract(before)
                        .add(feeInBase ? fee : BigDecimal.ZERO),
                BigDecimal::add);
        withMarket.merge(
                currency,
                bot.balance(currency).subtract(quoteBefore).add(feeInQuote ? fee : BigDecimal.ZERO),
                BigDecimal::add);
        mark(fill.pair(), fill.price().value());
    }

    static Optional<OrderId> idOf(Event.Orders event) {
        return switch (event) {
            case Event.OrderPlaced(var order, _, _, _) -> Optional.of(order.id());
            case Event.OrderSent(var id) -> Optional.of(id);
            case Event.OrderAccepted(var id, _) -> Optional.of(id);
            case Event.OrderFilled(var fill) -> Optional.of(fill.order());
            case Event.CancelAsked(var id, _) -> Optional.of(id);
            case Event.OrderCanceled(var id, _) -> Optional.of(id);
            case Event.OrderRejected(var id, _) -> Optional.of(id);
            case Event.OrderExpired(var id) -> Optional.of(id);
            case Event.OrderUnknown(var id, _) -> Optional.of(id);
            case Event.OrderAbsent(var id, _) -> Optional.of(id);
            case Event.OrderReopened(var id, _) -> Optional.of(id);
            case Event.OrderRefused _ -> Optional.empty();
        };
    }

    private void mark(Pair pair, BigDecimal price) {
        marks.put(pair.base(), price);
        BigDecimal sum = free;
        for (TrackedBot bot : bots.values()) {
            if (bot.balances().containsKey(pair.base())
                    || bot.spec().pair().base().equals(pair.base())) {
                bot.value(this::rate);
            }
            sum = sum.add(bot.track().equity());
        }
        track.value(sum);
    }

    /** Every pair here is against the account's currency. */
    private BigDecimal rate(Asset asset) {
        return asset.equals(currency) ? BigDecimal.ONE : marks.getOrDefault(asset, BigDecimal.ZERO);
    }

    private TrackedBot bot(BotId id) {
        TrackedBot bot = bots.get(id);
        if (bot == null) {
            throw new IllegalStateException("the journal speaks of a bot it never made: " + id);
        }
        return bot;
    }

    Asset currency() {
        return currency;
    }

    Optional<TrackedBot> find(BotId id) {
        return Optional.ofNullable(bots.get(id));
    }

    Collection<TrackedBot> bots() {
        return bots.values();
    }

    Optional<TrackedOrder> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    Collection<TrackedOrder> orders() {
        return orders.values();
    }

    Collection<TrackedOrder> live() {
        return live.values();
    }

    List<TrackedOrder> live(BotId bot) {
        return live.values().stream().filter(it -> it.order().ticket().bot().equals(bot)).toList();
    }

    Track track() {
        return track;
    }

    BigDecimal funded() {
        return funded;
    }

    BigDecimal free() {
        return free;
    }

    /** What trades brought, fees left out, by asset. */
    Map<Asset, BigDecimal> withMarket() {
        return withMarket;
    }

    boolean isHalted() {
        return halted;
    }

    long haltEpoch() {
        return haltEpoch;
    }
}
