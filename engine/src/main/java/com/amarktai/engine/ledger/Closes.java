package com.amarktai.engine.ledger;

import com.amarktai.engine.orders.OrderId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of closed trades. A close is everything one selling order took from the lots; its
 * result is net of its own fees and of the entry fees that fell on it. Counted when the order has
 * ended.
 */
public final class Closes {

    private int wins;
    private int losses;
    private int even;
    private int lossesInARow;
    private BigDecimal gained = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private @Nullable BigDecimal best;
    private @Nullable BigDecimal worst;
    // Several orders may close at the same time, their fills taking turns.
    private final Map<OrderId, BigDecimal> closing = new TreeMap<>();

    void add(OrderId order, BigDecimal net) {
        closing.merge(order, net, BigDecimal::add);
    }

    void ended(OrderId order) {
        BigDecimal net = closing.remove(order);
        if (net != null) {
            count(net);
        }
    }

    private void count(BigDecimal net) {
        int sign = net.signum();
        if (sign > 0) {
            wins++;
            gained = gained.add(net);
        } else if (sign < 0) {
            losses++;
            lost = lost.add(net.negate());
        } else {
            even++;
        }
        lossesInARow = sign < 0 ? lossesInARow + 1 : 0;
        best = best == null ? net : best.max(net);
        worst = worst == null ? net : worst.min(net);
    }

    /**
     * Forgets the losses in a row, because a person has looked at them and reset the quarantine.
     */
    void forgiveLosses() {
        lossesInARow = 0;
    }

    public int count() {
        return wins + losses + even;
    }

    public int wins() {
        return wins;
    }

    public int losses() {
        return losses;
    }

    public int lossesInARow() {
        return lossesInARow;
    }

    /** Sum of the results above zero, in quote. */
    public BigDecimal gained() {
        return gained;
    }

    /** Sum of the results below zero, in quote, as a positive number. */
    public BigDecimal lost() {
        return lost;
    }

    public @Nullable BigDecimal best() {
        return best;
    }

    public @Nullable BigDecimal worst() {
        return worst;
    }
}
