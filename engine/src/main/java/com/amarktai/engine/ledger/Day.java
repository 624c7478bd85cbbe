package com.amarktai.engine.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one UTC day brought, in the account's currency.
 *
 * @param realised gross
 * @param closes closed trades
 * @param equity at the day's last valuation
 */
public record Day(
        LocalDate date, BigDecimal realised, BigDecimal fees, int closes, BigDecimal equity) {

    public BigDecimal net() {
        return realised.subtract(fees);
    }
}
