package com.amarktai.engine.orders;

import static com.amarktai.engine.orders.OrderStatus.CANCELED;
import static com.amarktai.engine.orders.OrderStatus.CANCELING;
import static com.amarktai.engine.orders.OrderStatus.EXPIRED;
import static com.amarktai.engine.orders.OrderStatus.FILLED;
import static com.amarktai.engine.orders.OrderStatus.PARTIAL;
import static com.amarktai.engine.orders.OrderStatus.PENDING;
import static com.amarktai.engine.orders.OrderStatus.REJECTED;
import static com.amarktai.engine.orders.OrderStatus.SUBMITTED;
import static com.amarktai.engine.orders.OrderStatus.UNKNOWN;
import static com.amarktai.engine.orders.OrderStatus.WORKING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of legal moves. What is not in it is not a move: the sign is news we had, or a bug.
 *
 * <p>A fill may arrive in any state, before the answer and after the end, because venues report
 * late and out of order; a fill after the end reopens nothing but the books.
 */
public final class OrderLife {

    private static final Map<OrderStatus, Map<OrderSign, OrderStatus>> MOVES = table();

    private OrderLife() {}

    /** Where this sign leads from this state, or empty if it says nothing new. */
    public static Optional<OrderStatus> next(OrderStatus from, OrderSign sign) {
        return Optional.ofNullable(MOVES.getOrDefault(from, Map.of()).get(sign));
    }

    private static Map<OrderStatus, Map<OrderSign, OrderStatus>> table() {
        Map<OrderStatus, Map<OrderSign, OrderStatus>> table = new EnumMap<>(OrderStatus.class);
        table.put(
                PENDING,
                Map.of(
                        OrderSign.SENT, SUBMITTED,
                        // Halted or asked off before it was sent: nothing ever reached the
                        // exchange.
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.REJECTED, REJECTED,
                        OrderSign.LOST, UNKNOWN));
        table.put(
                SUBMITTED,
                Map.of(
                        OrderSign.ACCEPTED, WORKING,
                        OrderSign.FILLED_IN_PART, PARTIAL,
                        OrderSign.FILLED_WHOLE, FILLED,
                        OrderSign.CANCEL_ASKED, CANCELING,
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.REJECTED, REJECTED,
                        OrderSign.EXPIRED, EXPIRED,
                        OrderSign.LOST, UNKNOWN));
        table.put(
                WORKING,
                Map.of(
                        OrderSign.FILLED_IN_PART, PARTIAL,
                        OrderSign.FILLED_WHOLE, FILLED,
                        OrderSign.CANCEL_ASKED, CANCELING,
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.EXPIRED, EXPIRED));
        putUnsettled(table);
        putEnded(table);
        return table;
    }

    private static void putUnsettled(Map<OrderStatus, Map<OrderSign, OrderStatus>> table) {
        table.put(
                PARTIAL,
                Map.of(
                        OrderSign.FILLED_IN_PART, PARTIAL,
                        OrderSign.FILLED_WHOLE, FILLED,
                        OrderSign.CANCEL_ASKED, CANCELING,
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.EXPIRED, EXPIRED));
        table.put(
                CANCELING,
                Map.of(
                        OrderSign.FILLED_IN_PART, CANCELING,
                        OrderSign.FILLED_WHOLE, FILLED,
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.REJECTED, REJECTED,
                        OrderSign.EXPIRED, EXPIRED,
                        OrderSign.LOST, UNKNOWN));
        table.put(
                UNKNOWN,
                Map.of(
                        OrderSign.ACCEPTED, WORKING,
                        OrderSign.FILLED_IN_PART, PARTIAL,
                        OrderSign.FILLED_WHOLE, FILLED,
                        OrderSign.CANCELED, CANCELED,
                        OrderSign.REJECTED, REJECTED,
                        OrderSign.EXPIRED, EXPIRED,
                        OrderSign.PROVEN_ABSENT, REJECTED));
    }

    /** What ended can still be filled: the fill was on its way. */
    private static void putEnded(Map<OrderStatus, Map<OrderSign, OrderStatus>> table) {
        // (CANCELED, FILLED): the cancel and the fill crossed on the way.
        table.put(
                CANCELED,
                Map.of(OrderSign.FILLED_IN_PART, CANCELED, OrderSign.FILLED_WHOLE, FILLED));
        table.put(
                EXPIRED, Map.of(OrderSign.FILLED_IN_PART, EXPIRED, OrderSign.FILLED_WHOLE, FILLED));
        table.put(
                REJECTED,
                Map.of(OrderSign.FILLED_IN_PART, REJECTED, OrderSign.FILLED_WHOLE, FILLED));
    }
}
