package com.amarktai.engine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a base asset. Zero or more. */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException below zero
     */
    public Quantity {
        value = Decimals.canonical(value);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + value);
        }
    }

    public static Quantity of(String value) {
        return new Quantity(new BigDecimal(value));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    /**
     * @throws IllegalArgumentException if the other is larger
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public Quantity min(Quantity other) {
        return value.compareTo(other.value) <= 0 ? this : other;
    }

    /** Rounded down to a multiple of the step, as venues demand. */
    public Quantity downTo(BigDecimal step) {
        return new Quantity(value.divide(step, 0, RoundingMode.DOWN).multiply(step));
    }

    public boolean isMultipleOf(BigDecimal step) {
        return value.remainder(step).signum() == 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public Money of(Asset base) {
        return new Money(base, value);
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
