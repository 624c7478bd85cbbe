package com.amarktai.engine.gates;

import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Bps;
import java.util.Map;
import java.util.Optional;

/**
 * What the gates measure against.
 *
 * @param limits by exchange and risk mode; complete
 * @param spreads by pair, round trip
 * @param otherSpread for every other pair
 * @param instruments what can be traded, by exchange and pair
 */
public record GateRules(
        Map<Venue, Map<RiskMode, Limits>> limits,
        Map<Pair, Bps> spreads,
        Bps otherSpread,
        Map<Venue, Map<Pair, Instrument>> instruments) {

    /**
     * @throws IllegalArgumentException if a combination of exchange and risk mode is missing
     */
    public GateRules {
        limits = Map.copyOf(limits);
        spreads = Map.copyOf(spreads);
        instruments = Map.copyOf(instruments);
        for (Venue venue : Venue.values()) {
            for (RiskMode risk : RiskMode.values()) {
                if (!limits.getOrDefault(venue, Map.of()).containsKey(risk)) {
                    throw new IllegalArgumentException("no limits for " + venue + ", " + risk);
                }
            }
        }
    }

    public Limits limits(Venue venue, RiskMode risk) {
        Limits found = limits.getOrDefault(venue, Map.of()).get(risk);
        if (found == null) {
            throw new IllegalStateException("no limits for " + venue + ", " + risk);
        }
        return found;
    }

    public Bps spread(Pair pair) {
        return spreads.getOrDefault(pair, otherSpread);
    }

    public Optional<Instrument> instrument(Venue venue, Pair pair) {
        return Optional.ofNullable(instruments.getOrDefault(venue, Map.of()).get(pair));
    }
}
