package com.amarktai.engine.simulation;

import com.amarktai.engine.money.Decimals;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Equity as the rules define it, followed a second time: high water, drawdown, the day's result.
 */
final class Track {

    private static final long DAY_SECONDS = 86_400;

    private BigDecimal equity = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private BigDecimal opened = BigDecimal.ZERO;
    private BigDecimal moved = BigDecimal.ZERO;
    private long day = Long.MIN_VALUE;

    static long dayOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), DAY_SECONDS);
    }

    void at(Instant now) {
        if (dayOf(now) > day) {
            day = dayOf(now);
            opened = equity;
            moved = BigDecimal.ZERO;
        }
    }

    void flow(BigDecimal amount) {
        BigDecimal before = equity;
        equity = before.add(amount);
        moved = moved.add(amount);
        boolean keepsShare = before.signum() > 0 && equity.signum() > 0;
        high = keepsShare ? high.multiply(equity).divide(before, Decimals.RATIO) : equity;
    }

    void value(BigDecimal now) {
        equity = now;
        high = high.max(now);
    }

    void forgive() {
        high = equity;
    }

    BigDecimal equity() {
        return equity;
    }

    boolean hasFallenBy(BigDecimal share) {
        return high.signum() > 0 && high.subtract(equity).compareTo(high.multiply(share)) >= 0;
    }

    boolean hasLostToday(BigDecimal share) {
        BigDecimal base = opened.add(moved);
        BigDecimal loss = base.subtract(equity);
        return loss.signum() > 0
                && (base.signum() <= 0 || loss.compareTo(base.multiply(share)) >= 0);
    }
}
