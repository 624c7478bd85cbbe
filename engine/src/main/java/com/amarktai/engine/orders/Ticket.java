package com.amarktai.engine.orders;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is wished for, before any gate has seen it.
 *
 * @param decision names the decision this comes from; with account and bot it makes the order's key
 * @param limit the price of a limit order; absent for a market order
 * @param plan how an entry means to end; absent for what reduces
 */
public record Ticket(
        BotId bot,
        String decision,
        Venue venue,
        Pair pair,
        Side side,
        OrderKind kind,
        Purpose purpose,
        Quantity quantity,
        @Nullable Price limit,
        Edge edge,
        @Nullable Plan plan) {

    /**
     * @throws IllegalArgumentException without a decision, with a zero quantity, or with a limit
     *     that does not fit the kind
     */
    public Ticket {
        if (decision.isBlank()) {
            throw new IllegalArgumentException("an order needs the decision it comes from");
        }
        if (quantity.isZero()) {
            throw new IllegalArgumentException("an order needs a quantity");
        }
        if ((kind == OrderKind.LIMIT) != (limit != null)) {
            throw new IllegalArgumentException(
                    "a limit order has a price, a market order has none");
        }
    }

    public boolean reduces() {
        return purpose == Purpose.REDUCE;
    }

    /** What must be the same for a repeat to be the same order: everything but the words. */
    public String payload() {
        return String.join(
                "|",
                venue.name(),
                pair.toString(),
                side.name(),
                kind.name(),
                purpose.name(),
                quantity.toString(),
                limit == null ? "" : limit.toString(),
                edge.expected().value().toPlainString(),
                plan == null ? "" : plan.stop() + ".." + plan.target());
    }
}
