package com.amarktai.engine.gates;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.facts.Gate;
import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.orders.OrderStatus;
import java.util.Optional;

/** Gate 4: nothing halted, the bot active, nothing unresolved, no trigger reached. */
final class BreakerGate {

    private BreakerGate() {}

    static Optional<Refusal> check(Situation at) {
        if (at.ticket().reduces()) {
            return Optional.empty();
        }
        return halted(at)
                .or(() -> inactive(at.bot()))
                .or(() -> unresolved(at))
                .or(() -> tripped(at));
    }

    private static Optional<Refusal> halted(Situation at) {
        return at.halt().inForce().map(it -> new Refusal.Halted(it.why(), it.since()));
    }

    private static Optional<Refusal> inactive(Bot bot) {
        return LimitGate.unless(
                bot.isActive(), new Refusal.BotNotActive(bot.id(), bot.state(), bot.reason()));
    }

    private static Optional<Refusal> unresolved(Situation at) {
        return at.blotter().live(at.bot().id()).stream()
                .filter(it -> it.status() == OrderStatus.UNKNOWN)
                .findFirst()
                .map(Working::order)
                .map(it -> new Refusal.OrderUnresolved(at.bot().id(), it.id()));
    }

    private static Optional<Refusal> tripped(Situation at) {
        return Breaker.check(at.ledger(), at.bot().id(), at.limits().breaker(), at.now())
                .map(
                        it ->
                                new Refusal.TriggerReached(
                                        at.bot().id(), it.trigger(), it.figure(), it.limit()));
    }

    static Passed passed(Situation at) {
        return new Passed(
                Gate.BREAKER,
                at.ticket().reduces() ? "passed: reduces" : "bot active, no trigger reached");
    }
}
