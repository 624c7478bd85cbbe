package com.amarktai.engine.testing;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.exchange.paper.FeeTable;
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
import com.amarktai.engine.run.FloorRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The default rules, without the settings file. */
public final class TestRules {

    public static final Pair BTC_USD = Pair.of("BTC/USD");

    private TestRules() {}

    public static Rules rules() {
        return rules(limits -> limits);
    }

    public static Rules rules(UnaryOperator<Limits> change) {
        Map<Venue, Map<RiskMode, Limits>> limits =
                Arrays.stream(Venue.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), venue -> byRisk(venue, change)));
        GateRules gates =
                new GateRules(
                        limits,
                        Map.of(Pair.of("BTC/USDT"), Bps.of(5)),
                        Bps.of(10),
                        Arrays.stream(Venue.values())
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                it -> Map.of(BTC_USD, instrument(it)))));
        Map<Venue, Integer> caps =
                Arrays.stream(Venue.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> 10));
        return new Rules(
                gates,
                new FleetRules(BigDecimal.valueOf(100), BigDecimal.valueOf(100_000), caps, 30));
    }

    private static Map<RiskMode, Limits> byRisk(Venue venue, UnaryOperator<Limits> change) {
        return Arrays.stream(RiskMode.values())
                .collect(
                        Collectors.toMap(
                                Function.identity(), risk -> change.apply(limits(venue, risk))));
    }

    public static Instrument instrument(Venue venue) {
        return new Instrument(
                venue,
                BTC_USD,
                new BigDecimal("0.01"),
                new BigDecimal("0.00000001"),
                Quantity.of("0.0001"),
                Money.of("5", Asset.USD));
    }

    private static Limits limits(Venue venue, RiskMode risk) {
        FeeTable fees = fees(venue);
        return new Limits(
                fees.maker(),
                fees.taker(),
                Bps.of(10),
                Bps.of(5),
                Bps.of(10),
                50,
                500,
                10,
                Duration.ofSeconds(10),
                cap(risk),
                new BigDecimal("0.35"),
                new BigDecimal("0.60"),
                Bps.of(1000),
                Bps.of(100),
                Duration.ofMinutes(5),
                BreakerRules.DEFAULT);
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

    private static FeeTable fees(Venue venue) {
        return switch (venue) {
            case BINANCE -> new FeeTable(venue, Bps.of("7.5"), Bps.of(10));
            case LUNO -> new FeeTable(venue, Bps.of(20), Bps.of(25));
            case KUCOIN -> new FeeTable(venue, Bps.of(10), Bps.of(10));
            case KRAKEN -> new FeeTable(venue, Bps.of(16), Bps.of(26));
            case VALR -> new FeeTable(venue, Bps.of(15), Bps.of(15));
        };
    }

    public static FloorRules floor() {
        Map<RiskMode, BigDecimal> shares =
                Map.of(
                        RiskMode.SAFE, new BigDecimal("0.20"),
                        RiskMode.BALANCED, new BigDecimal("0.30"),
                        RiskMode.RISKY, new BigDecimal("0.40"),
                        RiskMode.AGGRESSIVE, new BigDecimal("0.50"));
        return new FloorRules(
                shares,
                Arrays.stream(Venue.values())
                        .collect(Collectors.toMap(Function.identity(), TestRules::fees)));
    }
}
