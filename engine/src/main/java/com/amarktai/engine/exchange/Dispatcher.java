package com.amarktai.engine.exchange;

import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one class that calls an exchange. What it learns it says in reports; an answer it did not get
 * is reported as lost, never guessed.
 */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Exchange exchange;
    private final HaltSwitch halt;

    public Dispatcher(Exchange exchange, HaltSwitch halt) {
        this.exchange = exchange;
        this.halt = halt;
    }

    /** Sends an order the journal holds as sent. */
    public Command.Report send(Order order) {
        if (!halt.permit(order)) {
            return new Command.Rejected(order.id(), "halted before it was sent");
        }
        try {
            return switch (submit(order)) {
                case Exchange.Taken(var venueId) -> new Command.Accepted(order.id(), venueId);
                case Exchange.Declined(var why) -> new Command.Rejected(order.id(), why);
                case Exchange.Unclear(var why) -> new Command.Lost(order.id(), why);
            };
        } finally {
            halt.landed(order);
        }
    }

    private Exchange.Answer submit(Order order) {
        try {
            return exchange.submit(order);
        } catch (RuntimeException e) {
            LOG.warn("submit of {} ended without an answer", order.id(), e);
            return new Exchange.Unclear(e.getClass().getSimpleName());
        }
    }

    /** Asks an order back. What came of it is in the next {@link #reports}. */
    public void cancel(OrderId order) {
        try {
            exchange.cancel(order);
        } catch (RuntimeException e) {
            LOG.warn("cancel of {} ended without an answer", order, e);
        }
    }

    /** Looks for an order whose fate is unknown. */
    public Exchange.Finding find(OrderId order) {
        try {
            return exchange.find(order);
        } catch (RuntimeException e) {
            LOG.warn("look-up of {} ended without an answer", order, e);
            return new Exchange.NoAnswer(e.getClass().getSimpleName());
        }
    }

    /**
     * What the exchange has to say; nothing while it cannot be asked, so that others get their
     * turn.
     */
    public List<Command.Report> reports() {
        try {
            return exchange.drain();
        } catch (RuntimeException e) {
            LOG.warn("poll ended without an answer", e);
            return List.of();
        }
    }
}
