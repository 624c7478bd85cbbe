package com.amarktai.engine.market.recorded;

import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.Level;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The stated assumption that stands in for the book a tape of trades does not have.
 *
 * @param spread from best bid to best ask around a trade, at least
 * @param depthPerLevel shown at every level
 * @param levels on each side, half a spread apart, at least a tick
 * @param tick every price is a multiple of it
 */
public record BookShape(Bps spread, Quantity depthPerLevel, int levels, BigDecimal tick) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @throws IllegalArgumentException for a spread below zero, or a depth, number of levels or
     *     tick of zero or less
     */
    public BookShape {
        if (spread.compareTo(Bps.ZERO) < 0 || spread.fraction().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "the spread of a book is from 0 to below 10000 bps: " + spread);
        }
        if (depthPerLevel.isZero() || levels < 1 || tick.signum() <= 0) {
            throw new IllegalArgumentException("a book needs depth, levels and a tick above zero");
        }
    }

    /** Bid rounded down, ask rounded up: never tighter than stated. */
    Book around(Tick trade, String source) {
        BigDecimal price = trade.price().value();
        BigDecimal half = price.multiply(spread.fraction()).divide(TWO);
        BigDecimal apart = half.divide(tick, 0, RoundingMode.UP).max(BigDecimal.ONE).multiply(tick);
        Price bid = onGrid(price.subtract(half), RoundingMode.DOWN);
        Price ask = onGrid(price.add(half), RoundingMode.UP);
        return new Book(
                trade.pair(), side(bid, apart.negate()), side(ask, apart), trade.at(), source);
    }

    private Price onGrid(BigDecimal price, RoundingMode rounding) {
        return new Price(price).onTick(tick, rounding);
    }

    /** Fewer levels where the bids would reach zero. */
    private List<Level> side(Price best, BigDecimal apart) {
        List<Level> side = new ArrayList<>(levels);
        BigDecimal price = best.value();
        for (int i = 0; i < levels && price.signum() > 0; i++) {
            side.add(new Level(new Price(price), depthPerLevel));
            price = price.add(apart);
        }
        return side;
    }
}
