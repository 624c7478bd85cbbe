package com.amarktai.engine.orders;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;

/**
 * One execution of part of an order, as the venue reported it.
 *
 * @param id the venue's own id of this trade, unique within its order
 * @param fee what the venue took, in the asset it took it in; negative for a reward
 */
public record Fill(
        String id,
        OrderId order,
        BotId bot,
        Pair pair,
        Side side,
        Quantity quantity,
        Price price,
        Money fee,
        Liquidity liquidity) {

    /**
     * @throws IllegalArgumentException for a zero quantity
     */
    public Fill {
        if (quantity.isZero()) {
            throw new IllegalArgumentException("a fill has a quantity");
        }
    }

    /** Price times quantity, in quote, exact. */
    public Money notional() {
        return price.times(quantity, pair.quote());
    }
}
