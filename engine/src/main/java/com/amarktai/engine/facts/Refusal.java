package com.amarktai.engine.facts;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why not. Each reason carries the figures that led to it and what would have passed. */
public sealed interface Refusal {

    /** Stable name for people and programs: {@code EdgeBelowCost} is {@code edge_below_cost}. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** A gate kept an order out. */
    sealed interface AtGate extends Refusal {
        Gate gate();
    }

    /** Gate 1. */
    sealed interface Repeat extends AtGate {
        @Override
        default Gate gate() {
            return Gate.IDEMPOTENCY;
        }
    }

    /** The same key came with another order behind it. */
    record KeyReused(OrderId key) implements Repeat {}

    /** Gate 2. */
    sealed interface Fees extends AtGate {
        @Override
        default Gate gate() {
            return Gate.FEE_COVERAGE;
        }
    }

    /**
     * @param cost round trip: fees, spread, slippage, margin
     * @param needed the least edge that would have passed
     */
    record EdgeBelowCost(Bps edge, Bps cost, Bps needed, String reckoning) implements Fees {}

    /** Gate 3. */
    sealed interface Limit extends AtGate {
        @Override
        default Gate gate() {
            return Gate.LIMITS;
        }
    }

    /** The exchange would not take the order as it stands. */
    sealed interface Misfit extends Limit {}

    record DailyTradesOfBot(BotId bot, int used, int limit, Instant resets) implements Limit {}

    record DailyTradesOfAccount(int used, int limit, Instant resets) implements Limit {}

    record Burst(Venue venue, int used, int limit, Duration window) implements Limit {}

    record PositionTooLarge(RiskMode risk, Money wanted, Money limit) implements Limit {}

    record AssetExposure(Asset asset, Money wanted, Money limit) implements Limit {}

    record VenueExposure(Venue venue, Money wanted, Money limit) implements Limit {}

    record BelowMinNotional(Money notional, Money minimum) implements Misfit {}

    record BelowMinQuantity(Quantity quantity, Quantity minimum) implements Misfit {}

    record OffTick(Price price, BigDecimal tick) implements Misfit {}

    record OffStep(Quantity quantity, BigDecimal step) implements Misfit {}

    record OutsideCollar(Price price, Price reference, Bps limit) implements Limit {}

    record NoQuote(Pair pair) implements Limit {}

    record StaleQuote(Pair pair, Duration age, Duration limit) implements Limit {}

    record NotEnoughFree(Money needed, Money free) implements Limit {}

    record NothingToReduce(Money wanted, Money position) implements Limit {}

    record UnknownInstrument(Venue venue, Pair pair) implements Misfit {}

    record CoolingDown(BotId bot, Instant until) implements Limit {}

    /** Gate 4. */
    sealed interface Broken extends AtGate {
        @Override
        default Gate gate() {
            return Gate.BREAKER;
        }
    }

    record Halted(String why, Instant since) implements Broken {}

    record BotNotActive(BotId bot, BotState state, Reason reason) implements Broken {}

    record OrderUnresolved(BotId bot, OrderId order) implements Broken {}

    record TriggerReached(BotId bot, Trigger trigger, String figure, String limit)
            implements Broken {}

    /** A command could not be carried out. */
    sealed interface Plain extends Refusal {}

    record UnknownBot(BotId bot) implements Plain {}

    record NameTaken(BotId bot) implements Plain {}

    /**
     * @param venue absent if all exchanges together are meant
     */
    record TooManyBots(@Nullable Venue venue, int limit) implements Plain {}

    record CapitalOutOfRange(Money capital, Money least, Money most) implements Plain {}

    record NotEnoughUnallocated(Money wanted, Money free) implements Plain {}

    record AmountNotPositive(Money amount) implements Plain {}

    record WrongAsset(Asset asset, Asset expected) implements Plain {}

    /** That state does not lead there. */
    record IllegalMove(BotId bot, BotState from, Reason reason, String move) implements Plain {}

    record AlreadySo(BotId bot, BotState state) implements Plain {}

    record NothingToDo(String what) implements Plain {}

    record TradingHalted(String why, Instant since) implements Plain {}

    record NotHalted() implements Plain {}

    record NoSuchOrder(OrderId order) implements Plain {}

    record NotProtective(OrderId order) implements Plain {}

    record Protective(OrderId order) implements Plain {}

    record LiveNotPromoted(BotId bot) implements Plain {}
}
