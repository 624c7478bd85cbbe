package com.amarktai.engine.run;

import com.amarktai.engine.exchange.paper.FeeTable;
import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Venue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How bots act on their signals.
 *
 * @param share of a bot's capital that one entry uses, by risk mode
 * @param fees what paper fills cost, by venue
 */
public record FloorRules(Map<RiskMode, BigDecimal> share, Map<Venue, FeeTable> fees) {

    public FloorRules {
        share = Map.copyOf(share);
        fees = Map.copyOf(fees);
    }

    BigDecimal share(RiskMode risk) {
        return share.getOrDefault(risk, BigDecimal.ZERO);
    }

    FeeTable fees(Venue venue) {
        FeeTable table = fees.get(venue);
        if (table == null) {
            throw new IllegalStateException("no fees for " + venue);
        }
        return table;
    }
}
