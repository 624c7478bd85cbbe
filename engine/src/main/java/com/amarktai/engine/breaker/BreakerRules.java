package com.amarktai.engine.breaker;

import java.math.BigDecimal;

/**
 * Where the breaker trips; each is "at or above".
 *
 * @param drawdown of a bot's equity from its high-water mark, as a fraction
 * @param dailyLoss of a bot since 00:00 UTC, as a fraction of what it had then
 * @param lossesInARow closing orders that lost, one after the other
 * @param errorsPerHour errors in a bot's work in the last hour
 * @param accountDrawdown of the account's equity, as a fraction: halts everything
 */
public record BreakerRules(
        BigDecimal drawdown,
        BigDecimal dailyLoss,
        int lossesInARow,
        int errorsPerHour,
        BigDecimal accountDrawdown) {

    public static final BreakerRules DEFAULT =
            new BreakerRules(
                    new BigDecimal("0.20"), new BigDecimal("0.10"), 5, 10, new BigDecimal("0.15"));
}
