package com.amarktai.engine.simulation;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.Liquidity;
import com.amarktai.engine.orders.Ticket;
import java.math.BigDecimal;

/**
 * What a simulated venue takes: in quote, in base, or, while someone has set it so, in its own
 * coin.
 */
final class SimFees {

    private static final int SCALE = 8;
    private static final BigDecimal COIN_PRICE = BigDecimal.valueOf(300);

    private final Venue venue;
    private final FaultPlan plan;
    private final Dice dice;

    SimFees(Venue venue, FaultPlan plan, Dice dice) {
        this.venue = venue;
        this.plan = plan;
        this.dice = dice;
    }

    Money fee(Ticket ticket, Quantity quantity, Price price, Liquidity liquidity) {
        Pair pair = ticket.pair();
        Bps rate = liquidity == Liquidity.MAKER ? SimRules.maker(venue) : SimRules.taker(venue);
        BigDecimal inQuote = price.value().multiply(quantity.value()).multiply(rate.fraction());
        Asset asset = asset(pair, ticket.side(), liquidity);
        if (asset.equals(pair.quote())) {
            // A maker is paid now and then.
            boolean reward = liquidity == Liquidity.MAKER && dice.permille(20);
            return money(reward ? inQuote.negate() : inQuote, asset);
        }
        return asset.equals(pair.base())
                ? money(quantity.value().multiply(rate.fraction()), asset)
                : money(inQuote.divide(COIN_PRICE, Decimals.RATIO), asset);
    }

    private Asset asset(Pair pair, Side side, Liquidity liquidity) {
        if (plan.fires(Fault.FEE_ASSET_CHANGES)) {
            return SimRules.BNB;
        }
        Asset received = side == Side.BUY ? pair.base() : pair.quote();
        return switch (venue) {
            case KRAKEN, KUCOIN -> pair.quote();
            case BINANCE, LUNO -> received;
            case VALR ->
                    liquidity == Liquidity.TAKER
                            ? received
                            : (side == Side.BUY ? pair.quote() : pair.base());
        };
    }

    private static Money money(BigDecimal amount, Asset asset) {
        return new Money(asset, Decimals.booked(amount, SCALE));
    }
}
