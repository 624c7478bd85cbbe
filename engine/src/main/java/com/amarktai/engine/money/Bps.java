package com.amarktai.engine.money;

import java.math.BigDecimal;

/** Basis points: hundredths of a percent, signed; 7.5 is allowed. */
public record Bps(BigDecimal value) implements Comparable<Bps> {

    public static final Bps ZERO = new Bps(BigDecimal.ZERO);
    private static final int FRACTION_DIGITS = 4;

    public Bps {
        value = Decimals.canonical(value);
    }

    public static Bps of(String value) {
        return new Bps(new BigDecimal(value));
    }

    public static Bps of(long value) {
        return new Bps(BigDecimal.valueOf(value));
    }

    public static Bps ofFraction(BigDecimal fraction) {
        return new Bps(fraction.movePointRight(FRACTION_DIGITS));
    }

    /** 25 bps is 0.0025. */
    public BigDecimal fraction() {
        return value.movePointLeft(FRACTION_DIGITS);
    }

    public Bps plus(Bps other) {
        return new Bps(value.add(other.value));
    }

    public Bps minus(Bps other) {
        return new Bps(value.subtract(other.value));
    }

    public Bps times(long factor) {
        return new Bps(value.multiply(BigDecimal.valueOf(factor)));
    }

    public Bps abs() {
        return new Bps(value.abs());
    }

    @Override
    public int compareTo(Bps other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " bps";
    }
}
