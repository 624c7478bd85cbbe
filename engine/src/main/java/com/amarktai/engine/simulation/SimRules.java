package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.fleet.FleetRules;
import com.amarktai.engine.gates.GateRules;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules to simulate under: like the product's, with counts small enough to be reached often. */
final class SimRules {

    static final Pair BTC_USD = Pair.of("BTC/USD");
    static final Pair ETH_USD = Pair.of("ETH/USD");
    static final Asset BNB = new Asset("BNB");
    static final Pair BNB_USD = new Pair(BNB, Asset.USD);
    static final List<Pair> PAIRS = List.of(BTC_USD, ETH_USD);
    static final List<Venue> VENUES = List.of(Venue.BINANCE, Venue.KRAKEN, Venue.VALR);

    private static final int BOTS = 12;

    /**
     * How often may be traded.
     *
     * @param bot entries of a bot in a day
     * @param account entries of the account in a day
     * @param burst entries on a venue in ten seconds
     */
    record Counts(int bot, int account, int burst) {

        static final Counts TIGHT = new Counts(12, 60, 3);
        static final Counts SEED = new Counts(50, 500, 10);
        static final Counts NONE = new Counts(1_000_000, 1_000_000, 1_000_000);
    }

    private SimRules() {}

    static Rules of(Counts counts) {
        return of(counts, BreakerRules.DEFAULT);
    }

    static Rules of(Counts counts, BreakerRules breaker) {
        Map<Venue, Map<RiskMode, Limits>> limits = new EnumMap<>(Venue.class);
        Map<Venue, Map<Pair, Instrument>> instruments = new EnumMap<>(Venue.class);
        Map<Venue, Integer> caps = new EnumMap<>(Venue.class);
        for (Venue venue : Venue.values()) {
            Map<RiskMode, Limits> byRisk = new EnumMap<>(RiskMode.class);
            for (RiskMode risk : RiskMode.values()) {
                byRisk.put(risk, limits(venue, risk, counts, breaker));
            }
            limits.put(venue, byRisk);
            Map<Pair, Instrument> traded = new TreeMap<>();
            PAIRS.forEach(pair -> traded.put(pair, instrument(venue, pair)));
            instruments.put(venue, traded);
            caps.put(venue, BOTS);
        }
        return new Rules(
                new GateRules(limits, Map.of(BTC_USD, Bps.of(5)), Bps.of(10), instruments),
                new FleetRules(BigDecimal.valueOf(100), BigDecimal.valueOf(100_000), caps, BOTS));
    }

    static Instrument instrument(Venue venue, Pair pair) {
        return new Instrument(
                venue,
                pair,
                new BigDecimal("0.01"),
                new BigDecimal("0.00001"),
                Quantity.of("0.0001"),
                Money.of("5", Asset.USD));
    }

    private static Limits limits(Venue venue, RiskMode risk, Counts counts, BreakerRules breaker) {
        return new Limits(
                maker(venue),
                taker(venue),
                Bps.of(10),
                Bps.of(5),
                Bps.of(10),
                counts.bot(),
                counts.account(),
                counts.burst(),
                Duration.ofSeconds(10),
                cap(risk),
                new BigDecimal("0.35"),
                new BigDecimal("0.60"),
                Bps.of(1000),
                Bps.of(100),
                Duration.ofMinutes(5),
                breaker);
    }

    static Bps maker(Venue venue) {
        return switch (venue) {
            case BINANCE -> Bps.of("7.5");
            case LUNO -> Bps.of(20);
            case KUCOIN -> Bps.of(10);
            case KRAKEN -> Bps.of(16);
            case VALR -> Bps.of(12);
        };
    }

    static Bps taker(Venue venue) {
        return switch (venue) {
            case BINANCE, KUCOIN -> Bps.of(10);
            case LUNO -> Bps.of(25);
            case KRAKEN -> Bps.of(26);
            case VALR -> Bps.of(15);
        };
    }

    private static BigDecimal cap(RiskMode risk) {
        return new BigDecimal(
                switch (risk) {
                    case SAFE -> "0.25";
                    case BALANCED -> "0.35";
                    case RISKY -> "0.45";
                    case AGGRESSIVE -> "0.60";
                });
    }
}
