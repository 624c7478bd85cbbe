package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** An order as the journal tells it, judged by a table of its own. */
final class TrackedOrder {

    private static final Set<OrderStatus> MAY_BE_THERE =
            EnumSet.of(
                    OrderStatus.SUBMITTED,
                    OrderStatus.WORKING,
                    OrderStatus.PARTIAL,
                    OrderStatus.CANCELING,
                    OrderStatus.UNKNOWN);

    private final Order order;
    private final long placedSeq;
    private OrderStatus status = OrderStatus.PENDING;
    private BigDecimal filled = BigDecimal.ZERO;
    private long sentSeq = Long.MAX_VALUE;
    private boolean reopened;

    TrackedOrder(Order order, long placedSeq) {
        this.order = order;
        this.placedSeq = placedSeq;
    }

    /** Whether this may happen to the order now; if so, it has. */
    boolean take(Event.Orders event, long seq) {
        return switch (event) {
            case Event.OrderSent _ -> {
                sentSeq = seq;
                yield move(OrderStatus.SUBMITTED, EnumSet.of(OrderStatus.PENDING));
            }
            case Event.OrderAccepted _ ->
                    move(
                            OrderStatus.WORKING,
                            EnumSet.of(OrderStatus.SUBMITTED, OrderStatus.UNKNOWN));
            case Event.CancelAsked _ -> move(OrderStatus.CANCELING, MAY_BE_THERE);
            case Event.OrderCanceled _ -> move(OrderStatus.CANCELED, notEnded());
            case Event.OrderRejected _ ->
                    move(
                            OrderStatus.REJECTED,
                            EnumSet.of(
                                    OrderStatus.PENDING,
                                    OrderStatus.SUBMITTED,
                                    OrderStatus.CANCELING,
                                    OrderStatus.UNKNOWN));
            case Event.OrderExpired _ -> move(OrderStatus.EXPIRED, MAY_BE_THERE);
            case Event.OrderUnknown _ ->
                    move(
                            OrderStatus.UNKNOWN,
                            EnumSet.of(OrderStatus.SUBMITTED, OrderStatus.CANCELING));
            case Event.OrderAbsent _ -> move(OrderStatus.REJECTED, EnumSet.of(OrderStatus.UNKNOWN));
            case Event.OrderReopened _ -> {
                reopened = true;
                yield status.isFinal();
            }
            case Event.OrderFilled(var fill) -> fill(fill);
            case Event.OrderPlaced _, Event.OrderRefused _ -> false;
        };
    }

    private static Set<OrderStatus> notEnded() {
        Set<OrderStatus> live = EnumSet.copyOf(MAY_BE_THERE);
        live.add(OrderStatus.PENDING);
        return live;
    }

    private boolean move(OrderStatus to, Set<OrderStatus> from) {
        boolean legal = from.contains(status);
        status = to;
        return legal;
    }

    private boolean fill(Fill fill) {
        filled = filled.add(fill.quantity().value());
        boolean whole = filled.compareTo(wanted()) >= 0;
        boolean legal = MAY_BE_THERE.contains(status) || (status.isFinal() && reopened);
        reopened = false;
        if (whole) {
            status = OrderStatus.FILLED;
        } else if (status == OrderStatus.SUBMITTED
                || status == OrderStatus.WORKING
                || status == OrderStatus.UNKNOWN) {
            status = OrderStatus.PARTIAL;
        }
        return legal;
    }

    Order order() {
        return order;
    }

    OrderStatus status() {
        return status;
    }

    boolean isLive() {
        return status.isLive();
    }

    boolean enters() {
        return !order.ticket().reduces();
    }

    BigDecimal wanted() {
        return order.ticket().quantity().value();
    }

    BigDecimal filled() {
        return filled;
    }

    BigDecimal open() {
        return wanted().subtract(filled).max(BigDecimal.ZERO);
    }

    /** The worst that what is open can still take of what it pays with. */
    BigDecimal hold() {
        if (!isLive()) {
            return BigDecimal.ZERO;
        }
        if (order.ticket().side() == Side.SELL) {
            return open();
        }
        BigDecimal withFee = BigDecimal.ONE.add(order.feeMax().fraction());
        BigDecimal cost = open().multiply(order.worst().value()).multiply(withFee);
        int scale = order.ticket().pair().quote().scale();
        return cost.scale() > scale ? cost.setScale(scale, RoundingMode.CEILING) : cost;
    }

    long placedSeq() {
        return placedSeq;
    }

    long sentSeq() {
        return sentSeq;
    }
}
