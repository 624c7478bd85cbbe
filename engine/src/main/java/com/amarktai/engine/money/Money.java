package com.amarktai.engine.money;

import java.math.BigDecimal;

/** A signed, exact amount of one asset. Different assets never add. */
public record Money(Asset asset, BigDecimal amount) {

    /**
     * @throws ArithmeticException if the amount has more decimals than its asset allows
     */
    public Money {
        amount = Decimals.canonical(amount);
        if (amount.scale() > asset.scale()) {
            throw new ArithmeticException(
                    amount + " has more than " + asset.scale() + " decimals of " + asset);
        }
    }

    public static Money of(String amount, Asset asset) {
        return new Money(asset, new BigDecimal(amount));
    }

    public static Money zero(Asset asset) {
        return new Money(asset, BigDecimal.ZERO);
    }

    /** Rounded half up to the decimals of its asset: for amounts that come from a ratio. */
    public static Money rounded(BigDecimal amount, Asset asset) {
        return new Money(asset, Decimals.booked(amount, asset.scale()));
    }

    public Money plus(Money other) {
        requireSameAsset(other);
        return new Money(asset, amount.add(other.amount));
    }

    public Money minus(Money other) {
        requireSameAsset(other);
        return new Money(asset, amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(asset, amount.negate());
    }

    /** This share of the amount, rounded half up to the decimals of its asset. */
    public Money share(BigDecimal share) {
        return rounded(amount.multiply(share), asset);
    }

    public int signum() {
        return amount.signum();
    }

    public boolean isLessThan(Money other) {
        requireSameAsset(other);
        return amount.compareTo(other.amount) < 0;
    }

    private void requireSameAsset(Money other) {
        if (!asset.equals(other.asset)) {
            throw new IllegalArgumentException(
                    "different assets do not add: " + this + ", " + other);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + asset;
    }
}
