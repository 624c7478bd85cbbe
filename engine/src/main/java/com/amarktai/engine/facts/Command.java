package com.amarktai.engine.facts;

import com.amarktai.engine.market.Quote;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of an account. What adds risk carries an {@link Approval}, so that
 * it cannot be asked without one; pausing, stopping and halting need none.
 */
public sealed interface Command {

    /** Paper money in, or money moved between the account and its bots. */
    sealed interface Funds extends Command {}

    record Fund(Money amount, Approval approval) implements Funds {}

    record Allocate(BotId bot, Money amount, Approval approval) implements Funds {}

    record Transfer(BotId from, BotId to, Money amount, Approval approval) implements Funds {}

    /** What happens to bots. */
    sealed interface Fleet extends Command {}

    record CreateBot(BotSpec spec, Approval approval) implements Fleet {}

    record StartBot(BotId bot, Approval approval) implements Fleet {}

    record ResumeBot(BotId bot, Approval approval) implements Fleet {}

    record ResumeAll(Approval approval) implements Fleet {}

    record PauseBot(BotId bot, Actor by) implements Fleet {}

    record PauseAll(Actor by) implements Fleet {}

    record StopBot(BotId bot, Actor by) implements Fleet {}

    record ResetQuarantine(BotId bot, Approval approval) implements Fleet {}

    /** The halt of the whole account. */
    sealed interface Halting extends Command {}

    record EmergencyStop(Actor by, String why) implements Halting {}

    record LiftHalt(Approval approval) implements Halting {}

    /** Orders we wish for. */
    sealed interface Trade extends Command {}

    /**
     * Opens or grows a position.
     *
     * @param quote what the decision saw; absent if there was none
     * @param mandate the approval of the bot's start
     */
    record Enter(Ticket ticket, @Nullable Quote quote, Approval mandate) implements Trade {}

    /** Makes a position smaller: needs no approval, passes in every state. */
    record Reduce(Ticket ticket, @Nullable Quote quote) implements Trade {}

    /** Takes back an order that waits to open or grow a position. */
    record CancelEntry(OrderId order, String why) implements Trade {}

    /** Takes back an order that protects a position, which adds risk. */
    record CancelProtection(OrderId order, String why, Approval approval) implements Trade {}

    /** The exchange speaks. */
    sealed interface Report extends Command {
        OrderId order();
    }

    record Sent(OrderId order) implements Report {}

    record Accepted(OrderId order, String venueId) implements Report {}

    record Filled(Fill fill) implements Report {
        @Override
        public OrderId order() {
            return fill.order();
        }
    }

    record Canceled(OrderId order, String why) implements Report {}

    record Rejected(OrderId order, String why) implements Report {}

    record Expired(OrderId order) implements Report {}

    /** The exchange's answer was lost. */
    record Lost(OrderId order, String why) implements Report {}

    /**
     * It was never there.
     *
     * @param proof the two answers and the horizon they cover
     */
    record Absent(OrderId order, String proof) implements Report {}

    /** The world speaks. */
    sealed interface World extends Command {}

    /** Values open positions, once a minute. */
    record Mark(Quote quote) implements World {}

    /** The account's clock moves on with nothing else to say. */
    record PassTime(int lap) implements World {}

    /**
     * Something went wrong in a bot's work.
     *
     * @param kind a word to count by
     */
    record RecordError(BotId bot, String kind, String text) implements World {}
}
