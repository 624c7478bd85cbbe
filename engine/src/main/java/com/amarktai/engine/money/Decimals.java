package com.amarktai.engine.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The canonical form of every decimal here, and the one place where anything is rounded. */
public final class Decimals {

    /** As many digits as MongoDB's Decimal128 keeps. */
    public static final int DIGITS_MAX = 34;

    /** And as many decimals: 1E-999999999 is a short word and a very long number. */
    private static final int SCALE_MAX = 6176;

    /** For ratios and rates, which are figures about money and never booked. */
    public static final MathContext RATIO = new MathContext(DIGITS_MAX, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /**
     * The same number without trailing zeros and without a negative scale, so that {@code equals}
     * agrees with {@code compareTo} and 4000 prints as 4000.
     *
     * @throws ArithmeticException beyond 34 digits or 6176 decimals
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        // Before it is written out: 1E+999999999 is as short.
        long digits = stripped.precision() - Math.min(0L, stripped.scale());
        if (digits > DIGITS_MAX || stripped.scale() > SCALE_MAX) {
            throw new ArithmeticException("more than " + DIGITS_MAX + " digits: " + number);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
