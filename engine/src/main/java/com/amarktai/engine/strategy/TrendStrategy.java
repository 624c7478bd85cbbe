package com.amarktai.engine.strategy;

import com.amarktai.engine.market.Bar;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Buys when the fast average of closes crosses above the slow one and leaves when it is below. What
 * it is in depends only on the bars it saw: the same bars again, and it says the same again.
 */
public final class TrendStrategy implements Strategy {

    public static final String NAME = "trend";

    private static final MathContext PRICE_DIGITS = new MathContext(8, RoundingMode.HALF_EVEN);
    private static final double BPS = 10_000;

    private final TrendRules rules;
    private final Ema fast;
    private final Ema slow;
    private final Atr atr;
    private final TrackRecord past;
    private int seen;
    private boolean isUp;

    public TrendStrategy(TrendRules rules) {
        this.rules = rules;
        this.fast = new Ema(rules.fast());
        this.slow = new Ema(rules.slow());
        this.atr = new Atr(rules.atr());
        this.past = new TrackRecord(rules);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration barLength() {
        return rules.barLength();
    }

    /** One more than the averages need, because a cross is a change from the bar before. */
    @Override
    public int warmUp() {
        return Math.max(rules.slow() + 1, rules.atr());
    }

    @Override
    public Signal on(Bar bar, boolean holding) {
        double close = bar.close().value().doubleValue();
        double high = bar.high().value().doubleValue();
        double low = bar.low().value().doubleValue();
        boolean wasUp = isUp;
        fast.add(close);
        slow.add(close);
        atr.add(high, low, close);
        seen++;
        isUp = fast.value() > slow.value();
        past.see(bar.open().value().doubleValue(), high, low, close, !isUp);
        if (seen < warmUp()) {
            return new Signal.Wait("has seen " + seen + " of " + warmUp() + " bars", bar.close());
        }
        boolean crossed = isUp && !wasUp && atr.value() > 0;
        Signal signal = crossed && !holding ? enter(bar, close) : stay(bar, holding);
        if (crossed) {
            past.follow(close, atr.value());
        }
        return signal;
    }

    private Signal enter(Bar bar, double close) {
        double stop = close - rules.stop() * atr.value();
        if (stop <= 0) {
            return new Signal.Wait("the price moves too far to place a stop", bar.close());
        }
        double edge = past.expected() * atr.value() / close * BPS;
        return new Signal.Enter(
                price(close + rules.target() * atr.value()),
                price(stop),
                new Bps(BigDecimal.valueOf(edge).setScale(1, RoundingMode.FLOOR)),
                past.basis());
    }

    /** Asks to leave on every bar below, not only the first, in case the first was not heard. */
    private Signal stay(Bar bar, boolean holding) {
        if (holding && !isUp) {
            return new Signal.Exit("the fast average is below the slow one");
        }
        String why =
                isUp
                        ? "the trend is up, its beginning has passed"
                        : "the fast average is not above the slow one";
        return new Signal.Wait(holding ? "holds: the trend is up" : why, bar.close());
    }

    private static Price price(double value) {
        return new Price(new BigDecimal(value, PRICE_DIGITS));
    }
}
