package com.amarktai.engine.ledger;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import java.math.BigDecimal;

/**
 * Equity and what it is made of, exact.
 *
 * @param deposits money put in, less what was taken out
 * @param realised profit of what was bought and sold again, gross
 * @param unrealised profit of what is open, at the mark
 * @param fees what venues took
 */
public record Figures(
        Asset asset,
        BigDecimal deposits,
        BigDecimal realised,
        BigDecimal unrealised,
        BigDecimal fees) {

    static Figures none(Asset asset, BigDecimal deposits) {
        return new Figures(asset, deposits, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Figures plusResults(Figures other, BigDecimal rate) {
        return new Figures(
                asset,
                deposits,
                realised.add(other.realised.multiply(rate)),
                unrealised.add(other.unrealised.multiply(rate)),
                fees.add(other.fees.multiply(rate)));
    }

    /** Deposits + realised + unrealised - fees. */
    public BigDecimal equity() {
        return deposits.add(realised).add(unrealised).subtract(fees);
    }

    /** Realised - fees. */
    public BigDecimal net() {
        return realised.subtract(fees);
    }

    /** Rounded half up to the decimals of the asset. */
    public Money money(BigDecimal amount) {
        return Money.rounded(amount, asset);
    }
}
