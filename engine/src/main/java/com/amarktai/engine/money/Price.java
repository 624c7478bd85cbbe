package com.amarktai.engine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one unit of a base asset costs, in the quote asset of its pair. Always above zero. */
public record Price(BigDecimal value) implements Comparable<Price> {

    /**
     * @throws IllegalArgumentException unless above zero
     */
    public Price {
        value = Decimals.canonical(value);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a price is above zero: " + value);
        }
    }

    public static Price of(String value) {
        return new Price(new BigDecimal(value));
    }

    /** Notional: price times quantity, exact. */
    public Money times(Quantity quantity, Asset quote) {
        return new Money(quote, value.multiply(quantity.value()));
    }

    /** The nearest price on the grid of ticks, not above (down) or not below (up) this one. */
    public Price onTick(BigDecimal tick, RoundingMode rounding) {
        return new Price(value.divide(tick, 0, rounding).max(BigDecimal.ONE).multiply(tick));
    }

    public boolean isMultipleOf(BigDecimal tick) {
        return value.remainder(tick).signum() == 0;
    }

    /** This price moved by so many basis points, to 34 digits. */
    public Price moved(Bps bps) {
        return new Price(value.multiply(BigDecimal.ONE.add(bps.fraction()), Decimals.RATIO));
    }

    /** Distance from a reference, in basis points of the reference, signed. */
    public Bps from(Price reference) {
        return Bps.ofFraction(Decimals.ratio(value.subtract(reference.value), reference.value));
    }

    @Override
    public int compareTo(Price other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
