package com.amarktai.engine.fleet;

import com.amarktai.engine.market.Venue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How many bots there may be, and how large.
 *
 * @param least capital of a bot, in its quote asset
 * @param most capital of a bot
 * @param perVenue bots on one exchange that are not stopped
 * @param inAll bots of the account that are not stopped
 */
public record FleetRules(
        BigDecimal least, BigDecimal most, Map<Venue, Integer> perVenue, int inAll) {

    public FleetRules {
        perVenue = Map.copyOf(perVenue);
    }

    public int cap(Venue venue) {
        return perVenue.getOrDefault(venue, 0);
    }
}
