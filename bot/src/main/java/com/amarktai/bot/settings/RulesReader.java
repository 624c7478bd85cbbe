package com.amarktai.bot.settings;

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
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.run.FloorRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** From the tree of settings to what the engine measures against. */
final class RulesReader {

    private static final int MANY = 1_000_000;

    private final Tree tree;

    RulesReader(Tree tree) {
        this.tree = tree;
    }

    Rules rules() {
        Map<Venue, Map<RiskMode, Limits>> limits = new EnumMap<>(Venue.class);
        Map<Venue, Integer> caps = new EnumMap<>(Venue.class);
        for (Venue venue : Venue.values()) {
            Map<RiskMode, Limits> byRisk = new EnumMap<>(RiskMode.class);
            for (RiskMode risk : RiskMode.values()) {
                byRisk.put(risk, limits(venue, risk));
            }
            limits.put(venue, byRisk);
            caps.put(venue, tree.whole("exchanges." + venue.label() + ".most_bots", 0, 1_000));
        }
        return new Rules(
                new GateRules(limits, spreads(), tree.bps("spreads.other"), instruments()),
                new FleetRules(
                        tree.aboveZero("bots.least_capital"),
                        tree.aboveZero("bots.most_capital"),
                        caps,
                        tree.whole("bots.most_in_all", 0, 1_000)));
    }

    private Tree layered(Venue venue, RiskMode risk) {
        return tree.under("risk." + risk.label(), "exchanges." + venue.label(), "limits");
    }

    private Limits limits(Venue venue, RiskMode risk) {
        Tree own = layered(venue, risk);
        return new Limits(
                own.bps("maker_fee_bps"),
                own.bps("taker_fee_bps"),
                own.bps("min_edge_bps"),
                own.bps("safety_margin_bps"),
                own.bps("slippage_buffer_bps"),
                own.whole("max_trades_per_bot_daily", 0, MANY),
                own.whole("max_trades_per_user_daily", 0, MANY),
                own.whole("burst_limit_orders_per_exchange", 0, MANY),
                Duration.ofSeconds(own.whole("burst_limit_window_seconds", 1, 86_400)),
                own.fraction("position_cap"),
                own.fraction("asset_exposure_percent"),
                own.fraction("exchange_exposure_percent"),
                own.bps("price_collar_bps"),
                own.bps("market_slippage_bps"),
                Duration.ofSeconds(own.whole("quote_age_seconds", 1, 86_400)),
                new BreakerRules(
                        own.fraction("max_drawdown_percent"),
                        own.fraction("max_daily_loss_percent"),
                        own.whole("max_consecutive_losses", 1, MANY),
                        own.whole("max_errors_per_hour", 1, MANY),
                        own.fraction("max_account_drawdown_percent")));
    }

    private Map<Pair, Bps> spreads() {
        Map<Pair, Bps> spreads = new TreeMap<>();
        tree.root()
                .path("spreads")
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!name.equals("other")) {
                                spreads.put(pair("spreads", name), tree.bps("spreads." + name));
                            }
                        });
        return spreads;
    }

    private static Pair pair(String where, String name) {
        try {
            return Pair.of(name);
        } catch (IllegalArgumentException e) {
            throw new BadSetting(
                    "Setting %s.%s must be named like a pair, as in BTC/USD."
                            .formatted(where, name));
        }
    }

    private Map<Venue, Map<Pair, Instrument>> instruments() {
        Map<Venue, Map<Pair, Instrument>> all = new EnumMap<>(Venue.class);
        for (Venue venue : Venue.values()) {
            Map<Pair, Instrument> own = new TreeMap<>();
            tree.root()
                    .path("instruments")
                    .fieldNames()
                    .forEachRemaining(
                            name -> own.put(pair("instruments", name), instrument(venue, name)));
            all.put(venue, own);
        }
        return all;
    }

    private Instrument instrument(Venue venue, String name) {
        Tree own = tree.under("instruments." + name);
        Pair pair = pair("instruments", name);
        try {
            return new Instrument(
                    venue,
                    pair,
                    own.aboveZero("tick"),
                    own.aboveZero("step"),
                    new Quantity(own.aboveZero("min_quantity")),
                    new Money(pair.quote(), own.aboveZero("min_notional")));
        } catch (IllegalArgumentException e) {
            throw new BadSetting(
                    "Setting instruments.%s cannot be used: %s.".formatted(name, e.getMessage()));
        }
    }

    /** The tick of the recorded market's pair. */
    BigDecimal tick() {
        return tree.aboveZero("instruments.BTC/USD.tick");
    }

    FloorRules floor() {
        Map<RiskMode, BigDecimal> shares = new EnumMap<>(RiskMode.class);
        for (RiskMode risk : RiskMode.values()) {
            shares.put(risk, tree.fraction("risk." + risk.label() + ".position_share"));
        }
        Map<Venue, FeeTable> fees = new EnumMap<>(Venue.class);
        for (Venue venue : Venue.values()) {
            Tree own = tree.under("exchanges." + venue.label(), "limits");
            fees.put(
                    venue, new FeeTable(venue, own.bps("maker_fee_bps"), own.bps("taker_fee_bps")));
        }
        return new FloorRules(shares, fees);
    }
}
