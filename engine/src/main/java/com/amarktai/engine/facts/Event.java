package com.amarktai.engine.facts;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Ticket;
import java.util.List;

/** Everything that can happen to an account. The journal is a list of these. */
public sealed interface Event {

    /** Money moved. */
    sealed interface Funds extends Event {}

    record Funded(Money amount, Mode mode, Approval approval) implements Funds {}

    record Allocated(BotId bot, Money amount, Approval approval) implements Funds {}

    record Transferred(BotId from, BotId to, Money amount, Approval approval) implements Funds {}

    /** An order lived. */
    sealed interface Orders extends Event {}

    /** All four gates let it through; its funds are held from here on. */
    record OrderPlaced(Order order, Money hold, List<Passed> gates, String approval)
            implements Orders {
        public OrderPlaced {
            gates = List.copyOf(gates);
        }
    }

    record OrderRefused(Ticket ticket, Refusal refusal) implements Orders {}

    record OrderSent(OrderId order) implements Orders {}

    record OrderAccepted(OrderId order, String venueId) implements Orders {}

    record OrderFilled(Fill fill) implements Orders {}

    record CancelAsked(OrderId order, String why) implements Orders {}

    record OrderCanceled(OrderId order, String why) implements Orders {}

    record OrderRejected(OrderId order, String why) implements Orders {}

    record OrderExpired(OrderId order) implements Orders {}

    record OrderUnknown(OrderId order, String why) implements Orders {}

    /** An unknown order turned out never to have reached the exchange. */
    record OrderAbsent(OrderId order, String proof) implements Orders {}

    /** A fill came after the order's end: booked, and told to people. */
    record OrderReopened(OrderId order, String fill) implements Orders {}

    /** A bot changed. */
    sealed interface Fleet extends Event {}

    record BotCreated(BotSpec spec, Approval approval) implements Fleet {}

    record BotStarted(BotId bot, Reason was, Approval approval) implements Fleet {}

    record BotPaused(BotId bot, Reason reason, Actor by) implements Fleet {}

    record BotQuarantined(BotId bot, Trigger trigger) implements Fleet {}

    record QuarantineReset(BotId bot, Approval approval) implements Fleet {}

    record BotStopped(BotId bot, Actor by) implements Fleet {}

    /** A limit was reached. */
    sealed interface Safety extends Event {}

    record BreakerTripped(BotId bot, Trigger trigger, String figure, String limit)
            implements Safety {}

    record AccountTripped(Trigger trigger, String figure, String limit) implements Safety {}

    record TradingHalted(Actor by, String why, long epoch) implements Safety {}

    record HaltLifted(Approval approval, long epoch) implements Safety {}

    /** The world moved. */
    sealed interface World extends Event {}

    record Marked(Pair pair, Price price, String source) implements World {}

    record TimePassed(int lap) implements World {}

    record ErrorRecorded(BotId bot, String kind, String text) implements World {}

    /** A command was refused; nothing else changed. */
    record Refused(String command, Refusal refusal) implements Event {}
}
