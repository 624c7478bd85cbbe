package com.amarktai.engine.exchange.paper;

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

/**
 * What a fill costs, in the asset the real venue takes it in, rounded to 8 decimals.
 *
 * @param maker fee of an order that waited
 * @param taker fee of an order that took
 */
public record FeeTable(Venue venue, Bps maker, Bps taker) {

    private static final int FEE_SCALE = 8;

    Money fee(Pair pair, Side side, Quantity quantity, Price price, Liquidity liquidity) {
        Bps rate = liquidity == Liquidity.MAKER ? maker : taker;
        Asset asset = takes(pair, side, liquidity);
        var base =
                asset.equals(pair.base())
                        ? quantity.value()
                        : price.times(quantity, pair.quote()).amount();
        return new Money(asset, Decimals.booked(base.multiply(rate.fraction()), FEE_SCALE));
    }

    private Asset takes(Pair pair, Side side, Liquidity liquidity) {
        Asset received = side == Side.BUY ? pair.base() : pair.quote();
        return switch (venue) {
            case KRAKEN, KUCOIN -> pair.quote();
            case BINANCE, LUNO -> received;
            // A maker on VALR pays in what it gives.
            case VALR ->
                    liquidity == Liquidity.TAKER
                            ? received
                            : (side == Side.BUY ? pair.quote() : pair.base());
        };
    }
}
