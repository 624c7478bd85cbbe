package com.amarktai.engine.strategy;

/** Exponential moving average, begun with the plain average of its first values. */
final class Ema {

    private final int length;
    private int seen;
    private double value;

    Ema(int length) {
        this.length = length;
    }

    void add(double next) {
        seen++;
        // While it warms up, 1/n per value makes the running value their plain average.
        double weight = seen <= length ? 1.0 / seen : 2.0 / (length + 1);
        value += (next - value) * weight;
    }

    boolean isWarm() {
        return seen >= length;
    }

    double value() {
        return value;
    }
}
