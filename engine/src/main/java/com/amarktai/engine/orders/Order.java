package com.amarktai.engine.orders;

import com.amarktai.engine.market.Side;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * An order all gates let through.
 *
 * @param worst the worst price it may fill at: its limit, or the collar of a market order
 * @param feeMax the highest fee it may be charged, for the hold
 * @param at engine clock when it was decided
 */
public record Order(OrderId id, Ticket ticket, Price worst, Bps feeMax, Instant at) {

    /** The asset it pays with. */
    public Asset pays() {
        return ticket.side() == Side.BUY ? ticket.pair().quote() : ticket.pair().base();
    }

    /** What must be set aside for so much of it still open: the worst case, rounded up. */
    public Money hold(Quantity open) {
        if (ticket.side() == Side.SELL) {
            return open.of(ticket.pair().base());
        }
        Asset quote = ticket.pair().quote();
        BigDecimal worstCost =
                worst.value()
                        .multiply(open.value())
                        .multiply(BigDecimal.ONE.add(feeMax.fraction()));
        boolean fits = worstCost.scale() <= quote.scale();
        return new Money(
                quote, fits ? worstCost : worstCost.setScale(quote.scale(), RoundingMode.UP));
    }
}
