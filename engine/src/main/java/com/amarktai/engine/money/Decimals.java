package com.amarktai.engine.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The canonical form of every decimal here, and the one place where anything is rounded. */
public final class Decimals {

    /** As many digits as MongoDB's Decimal128 keeps. */
    public static final int DIGITS_MAX = 34;

    /** For ratios and rates, which are figures about money and never booked. */
    public static final MathContext RATIO = new MathContext(DIGITS_MAX, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /**
     * The same number without trailing zeros and without a negative scale, so that {@code equals}
     * agrees with {@code compareTo} and 4000 prints as 4000.
     *
     * @throws ArithmeticException beyond 34 digits
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (plain.precision() > DIGITS_MAX) {
            throw new ArithmeticException("more than " + DIGITS_MAX + " digits: " + number);
        }
        return plain;
    }

    /** The one rounding of booked money: half up, to so many decimals, as venues round fees. */
    public static BigDecimal booked(BigDecimal number, int scale) {
        return number.scale() <= scale ? number : number.setScale(scale, RoundingMode.HALF_UP);
    }

    /** A ratio to 34 digits, half even. */
    public static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        return canonical(dividend.divide(divisor, RATIO));
    }
}
