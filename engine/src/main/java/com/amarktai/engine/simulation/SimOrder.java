package com.amarktai.engine.simulation;

import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import java.util.ArrayList;
import java.util.List;

/** One order as the venue has it. */
final class SimOrder {

    enum State {
        OPEN,
        FILLED,
        CANCELED,
        EXPIRED
    }

    private final Order order;
    private final long acceptedAt;
    private final long visibleAt;
    private final List<Fill> fills = new ArrayList<>();
    private State state = State.OPEN;
    private Quantity filled = Quantity.ZERO;
    private long changedAt;

    SimOrder(Order order, long acceptedAt, long visibleAt) {
        this.order = order;
        this.acceptedAt = acceptedAt;
        this.visibleAt = visibleAt;
        this.changedAt = acceptedAt;
    }

    void fill(Fill fill, long now) {
        fills.add(fill);
        filled = filled.plus(fill.quantity());
        changedAt = now;
        if (open().isZero()) {
            state = State.FILLED;
        }
    }

    void end(State how, long now) {
        state = how;
        changedAt = now;
    }

    Order order() {
        return order;
    }

    Quantity open() {
        return order.ticket().quantity().minus(filled);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    State state() {
        return state;
    }

    List<Fill> fills() {
        return fills;
    }

    Quantity filled() {
        return filled;
    }

    long acceptedAt() {
        return acceptedAt;
    }

    long changedAt() {
        return changedAt;
    }

    boolean isVisible(long now) {
        return now >= visibleAt;
    }
}
