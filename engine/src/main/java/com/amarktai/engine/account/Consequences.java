package com.amarktai.engine.account;

import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.breaker.Trip;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.fleet.Bot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows by itself from what just happened: the breaker, and nothing else. */
final class Consequences {

    private Consequences() {}

    static List<Event> of(Account account, Rules rules, Instant now) {
        List<Event> events = new ArrayList<>();
        for (Bot bot : account.fleet().list()) {
            if (canTrip(bot)) {
                events.addAll(of(account, bot, rules, now));
            }
        }
        if (!account.halt().isInForce()) {
            accountTrip(account, rules).ifPresent(trip -> events.addAll(halt(account, trip)));
        }
        // The breaker of a bot and of the account may ask the same order back.
        return events.stream().distinct().toList();
    }

    private static boolean canTrip(Bot bot) {
        return bot.isActive() || (bot.state() == BotState.PAUSED && bot.reason() != Reason.NEW);
    }

    private static List<Event> of(Account account, Bot bot, Rules rules, Instant now) {
        BreakerRules limits = rules.gates().limits(bot.spec().venue(), bot.spec().risk()).breaker();
        Optional<Trip> trip = Breaker.check(account.ledger(), bot.id(), limits, now);
        if (trip.isEmpty() || (!bot.isActive() && !trip.get().quarantines())) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        events.add(tripped(bot, trip.get()));
        events.add(
                trip.get().quarantines()
                        ? new Event.BotQuarantined(bot.id(), trip.get().trigger())
                        : new Event.BotPaused(bot.id(), Reason.BREAKER, Actor.BREAKER));
        events.addAll(Cancels.entries(account, bot.id(), "breaker"));
        return events;
    }

    private static Event tripped(Bot bot, Trip trip) {
        return new Event.BreakerTripped(bot.id(), trip.trigger(), trip.figure(), trip.limit());
    }

    /** The strictest account limit of any bot holds; without bots there is nothing to halt. */
    private static Optional<Trip> accountTrip(Account account, Rules rules) {
        return account.fleet().list().stream()
                .map(it -> rules.gates().limits(it.spec().venue(), it.spec().risk()).breaker())
                .map(it -> Breaker.checkAccount(account.ledger(), it))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Event> halt(Account account, Trip trip) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.AccountTripped(trip.trigger(), trip.figure(), trip.limit()));
        events.addAll(
                HaltRulings.halted(
                        account,
                        Actor.BREAKER,
                        "account drawdown %s reached %s".formatted(trip.figure(), trip.limit())));
        return events;
    }
}
