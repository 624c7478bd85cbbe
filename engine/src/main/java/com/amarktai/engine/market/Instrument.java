package com.amarktai.engine.market;

import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;

/**
 * A pair as one venue trades it.
 *
 * @param tick smallest step of a price, in quote
 * @param step smallest step of a quantity, in base
 * @param minQuantity least quantity of an order, in base
 * @param minNotional least price times quantity of an order, in quote
 */
public record Instrument(
        Venue venue,
        Pair pair,
        BigDecimal tick,
        BigDecimal step,
        Quantity minQuantity,
        Money minNotional) {

    /**
     * @throws IllegalArgumentException if tick times step needs more decimals than the quote has
     */
    public Instrument {
        if (tick.signum() <= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("tick and step are above zero");
        }
        if (Math.max(0, tick.scale()) + Math.max(0, step.scale()) > pair.quote().scale()) {
            throw new IllegalArgumentException("tick times step does not fit " + pair.quote());
        }
        if (!minNotional.asset().equals(pair.quote())) {
            throw new IllegalArgumentException("the minimum notional is in the quote asset");
        }
    }
}
