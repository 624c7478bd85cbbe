package com.amarktai.engine.market;

import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Best bid and ask at a moment, and where they come from.
 *
 * @param source what a person is told, as in "recorded Bitstamp 2013"
 */
public record Quote(Pair pair, Price bid, Price ask, Instant at, String source) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @throws IllegalArgumentException if bid is above ask
     */
    public Quote {
        if (bid.compareTo(ask) > 0) {
            throw new IllegalArgumentException("crossed quote: bid " + bid + " above ask " + ask);
        }
    }

    /** The price used for valuing: the middle of bid and ask. */
    public Price mark() {
        return new Price(bid.value().add(ask.value()).divide(TWO));
    }

    public Bps spread() {
        return ask.from(bid);
    }

    /** What a taker on this side would start to pay or get. */
    public Price taken(Side side) {
        return side == Side.BUY ? ask : bid;
    }

    public Duration age(Instant now) {
        return Duration.between(at, now);
    }
}
