package com.amarktai.engine.gates;

import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.money.Bps;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Every limit that holds for one combination of exchange and risk mode, overrides already applied.
 *
 * @param makerFee of a filled order that waited
 * @param takerFee of a filled order that took
 * @param minEdge least net edge above cost an entry must bring
 * @param safetyMargin added to the cost
 * @param slippageBuffer added to the cost for each leg at market
 * @param tradesPerBotDaily entries of one bot in one UTC day
 * @param tradesPerAccountDaily entries of the account in one UTC day
 * @param burstOrders entries on one exchange within the burst window
 * @param positionCap largest position, as a fraction of the bot's capital
 * @param assetExposure largest holding of one asset, as a fraction of the account's equity
 * @param venueExposure largest holding on one exchange, likewise, where several are used
 * @param collar how far a price may be from the reference
 * @param marketSlippage how far from the reference a market order may fill
 * @param quoteAge oldest quote a decision may rest on
 */
public record Limits(
        Bps makerFee,
        Bps takerFee,
        Bps minEdge,
        Bps safetyMargin,
        Bps slippageBuffer,
        int tradesPerBotDaily,
        int tradesPerAccountDaily,
        int burstOrders,
        Duration burstWindow,
        BigDecimal positionCap,
        BigDecimal assetExposure,
        BigDecimal venueExposure,
        Bps collar,
        Bps marketSlippage,
        Duration quoteAge,
        BreakerRules breaker) {}
