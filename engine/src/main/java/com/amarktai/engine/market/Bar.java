package com.amarktai.engine.market;

import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.time.Duration;
import java.time.Instant;

/** Open, high, low, close and volume of one stretch of time that has ended. */
public record Bar(
        Pair pair,
        Instant start,
        Duration length,
        Price open,
        Price high,
        Price low,
        Price close,
        Quantity volume) {

    public Instant end() {
        return start.plus(length);
    }
}
