package com.amarktai.engine.strategy;

/** Wilder's average true range: how far the price travels within a bar, gaps included. */
final class Atr {

    private final int length;
    private int seen;
    private double value;
    private double lastClose;

    Atr(int length) {
        this.length = length;
    }

    void add(double high, double low, double close) {
        double range =
                seen == 0 ? high - low : Math.max(high, lastClose) - Math.min(low, lastClose);
        seen++;
        value += (range - value) / Math.min(seen, length);
        lastClose = close;
    }

    boolean isWarm() {
        return seen >= length;
    }

    double value() {
        return value;
    }
}
