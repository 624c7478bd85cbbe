package com.amarktai.engine.exchange;

import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last thing asked before an order leaves: may it start? Held in memory, so that a halt needs
 * neither store nor model. A call that got its permit before the halt is listed as in flight; none
 * gets one after it, except to reduce a position.
 */
public final class HaltSwitch {

    private final Map<OrderId, Order> inFlight = new LinkedHashMap<>();
    private boolean halted;
    private long words;

    /** Whether this order may start now. If so, {@link #landed} must follow. */
    public synchronized boolean permit(Order order) {
        if (halted && !order.ticket().reduces()) {
            return false;
        }
        inFlight.put(order.id(), order);
        return true;
    }

    public synchronized void landed(Order order) {
        inFlight.remove(order.id());
    }

    /** Blocks every entry from now on; gives those that had already started. */
    public synchronized List<Order> halt() {
        halted = true;
        words++;
        return new ArrayList<>(inFlight.values());
    }

    /** How often it was halted so far: what a lifting decided now may lift. */
    public synchronized long words() {
        return words;
    }

    /**
     * Lifts what had been said up to then. A halt that was said since stays: it beats the lifting.
     */
    public synchronized boolean lift(long upTo) {
        if (words != upTo) {
            return false;
        }
        halted = false;
        return true;
    }

    public synchronized boolean isHalted() {
        return halted;
    }
}
