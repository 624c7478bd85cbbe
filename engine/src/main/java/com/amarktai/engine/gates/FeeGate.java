package com.amarktai.engine.gates;

import com.amarktai.engine.facts.Gate;
import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.orders.OrderKind;
import java.util.Optional;

/**
 * Gate 2: an entry's expected edge must cover what the round trip costs, and bring something.
 *
 * <p>Cost = entry fee (maker for a limit order, taker at market) + exit fee (taker, because a stop
 * takes) + spread + slippage for each leg at market + safety margin. Needed = cost + least net
 * edge.
 */
public final class FeeGate {

    private FeeGate() {}

    /** The cost of a round trip that starts with an order of this kind. */
    public record Cost(Bps fees, Bps spread, Bps slippage, Bps margin) {

        public Bps sum() {
            return fees.plus(spread).plus(slippage).plus(margin);
        }

        @Override
        public String toString() {
            return "fees %s + spread %s + slippage %s + margin %s"
                    .formatted(plain(fees), plain(spread), plain(slippage), plain(margin));
        }

        private static String plain(Bps bps) {
            return bps.value().toPlainString();
        }
    }

    public static Cost cost(OrderKind entry, Pair pair, Limits limits, GateRules rules) {
        return switch (entry) {
            case MARKET ->
                    new Cost(
                            limits.takerFee().times(2),
                            rules.spread(pair),
                            limits.slippageBuffer().times(2),
                            limits.safetyMargin());
            case LIMIT ->
                    new Cost(
                            limits.makerFee().plus(limits.takerFee()),
                            rules.spread(pair),
                            limits.slippageBuffer(),
                            limits.safetyMargin());
        };
    }

    static Optional<Refusal> check(Situation at) {
        if (at.ticket().reduces()) {
            return Optional.empty();
        }
        Cost cost = cost(at.ticket().kind(), at.ticket().pair(), at.limits(), at.rules());
        Bps needed = cost.sum().plus(at.limits().minEdge());
        Bps edge = at.ticket().edge().expected();
        return edge.compareTo(needed) >= 0
                ? Optional.empty()
                : Optional.of(new Refusal.EdgeBelowCost(edge, cost.sum(), needed, cost.toString()));
    }

    static Passed passed(Situation at) {
        if (at.ticket().reduces()) {
            return new Passed(Gate.FEE_COVERAGE, "passed: reduces");
        }
        Cost cost = cost(at.ticket().kind(), at.ticket().pair(), at.limits(), at.rules());
        return new Passed(
                Gate.FEE_COVERAGE,
                "edge %s, cost %s (%s), least net edge %s"
                        .formatted(
                                at.ticket().edge().expected(),
                                cost.sum(),
                                cost,
                                at.limits().minEdge()));
    }
}
