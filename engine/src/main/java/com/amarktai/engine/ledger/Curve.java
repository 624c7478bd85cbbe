package com.amarktai.engine.ledger;

import com.amarktai.engine.money.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Equity over time: its highest value so far, how far it has fallen from there, and what it was
 * when the day began. Money that comes or goes moves the high-water mark in proportion, so that
 * neither a deposit nor a withdrawal hides or invents a drawdown.
 */
public final class Curve {

    private static final int POINTS_MAX = 256;
    private static final long DAY_SECONDS = 86_400;

    private BigDecimal equity = BigDecimal.ZERO;
    private BigDecimal highWater = BigDecimal.ZERO;
    private BigDecimal worstDrawdown = BigDecimal.ZERO;
    private BigDecimal dayOpen = BigDecimal.ZERO;
    private BigDecimal dayFlows = BigDecimal.ZERO;
    private long day = Long.MIN_VALUE;
    private long pointSeconds = 60;
    private final List<Point> points = new ArrayList<>();

    /** One point of the curve, thinned out as it grows. */
    public record Point(Instant at, BigDecimal equity) {}

    /** Tells the time. The first word of a new UTC day fixes what equity was when it began. */
    void at(Instant now) {
        long today = Math.floorDiv(now.getEpochSecond(), DAY_SECONDS);
        if (today > day) {
            day = today;
            dayOpen = equity;
            dayFlows = BigDecimal.ZERO;
        }
    }

    /** Money came in (or went out, below zero). */
    void flow(BigDecimal amount) {
        BigDecimal after = equity.add(amount);
        if (equity.signum() > 0 && after.signum() > 0) {
            highWater = highWater.multiply(after).divide(equity, Decimals.RATIO);
        } else {
            highWater = after;
        }
        equity = after;
        dayFlows = dayFlows.add(amount);
    }

    void value(BigDecimal now, Instant at) {
        equity = now;
        if (now.compareTo(highWater) >= 0) {
            highWater = now;
        } else if (highWater.subtract(now).compareTo(worstDrawdown.multiply(highWater)) > 0) {
            worstDrawdown = drawdown();
        }
        keepPoint(at);
    }

    /** A person has looked: the drawdown starts anew from here. The worst one stays on record. */
    void forgiveDrawdown() {
        highWater = equity;
    }

    private void keepPoint(Instant at) {
        if (!points.isEmpty()
                && at.getEpochSecond() - points.getLast().at().getEpochSecond() < pointSeconds) {
            return;
        }
        points.add(new Point(at, equity));
        if (points.size() >= POINTS_MAX) {
            for (int index = points.size() - 2; index > 0; index -= 2) {
                points.remove(index);
            }
            pointSeconds *= 2;
        }
    }

    public BigDecimal equity() {
        return equity;
    }

    public BigDecimal highWater() {
        return highWater;
    }

    /** How far below the high-water mark, as a fraction of it; 0 when at it. */
    public BigDecimal drawdown() {
        return highWater.signum() <= 0
                ? BigDecimal.ZERO
                : Decimals.ratio(highWater.subtract(equity), highWater);
    }

    public BigDecimal worstDrawdown() {
        return worstDrawdown;
    }

    /** Change of equity since 00:00 UTC, open positions included, money in and out excluded. */
    public BigDecimal dayResult() {
        return equity.subtract(dayOpen).subtract(dayFlows);
    }

    /**
     * What today's result is measured against: equity when the day began and what came in since.
     */
    public BigDecimal dayBase() {
        return dayOpen.add(dayFlows);
    }

    public List<Point> points() {
        return List.copyOf(points);
    }
}
