package com.amarktai.engine.fleet;

import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.facts.Trigger;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.BotId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The bots of an account. A fold of events. */
public final class Fleet {

    private final Map<BotId, Bot> bots = new TreeMap<>();
    private @Nullable Trigger tripping;

    public void apply(Event event, Instant at) {
        switch (event) {
            case Event.BotCreated(var spec, _) ->
                    bots.put(
                            spec.bot(), new Bot(spec, BotState.PAUSED, Reason.NEW, at, null, null));
            case Event.BotStarted(var bot, _, var approval) ->
                    change(bot, it -> it.started(approval, at));
            case Event.BotPaused(var bot, var reason, _) -> pause(bot, reason, at);
            case Event.BotQuarantined(var bot, var trigger) ->
                    change(bot, it -> it.tripped(BotState.QUARANTINED, trigger, at));
            case Event.QuarantineReset(var bot, _) ->
                    change(bot, it -> it.moved(BotState.PAUSED, Reason.RESET, at));
            case Event.BotStopped(var bot, _) ->
                    change(bot, it -> it.moved(BotState.STOPPED, Reason.PERSON, at));
            case Event.BreakerTripped(_, var trigger, _, _) -> tripping = trigger;
            case Event.AccountTripped _,
                    Event.TradingHalted _,
                    Event.HaltLifted _,
                    Event.Funds _,
                    Event.Orders _,
                    Event.World _,
                    Event.Refused _ -> {}
        }
    }

    private void pause(BotId bot, Reason reason, Instant at) {
        change(
                bot,
                it ->
                        reason == Reason.BREAKER
                                ? it.tripped(BotState.PAUSED, tripping, at)
                                : it.moved(BotState.PAUSED, reason, at));
    }

    private void change(BotId bot, UnaryOperator<Bot> move) {
        bots.computeIfPresent(bot, (_, before) -> move.apply(before));
    }

    public Optional<Bot> find(BotId bot) {
        return Optional.ofNullable(bots.get(bot));
    }

    /** All bots, by name. */
    public Collection<Bot> list() {
        return Collections.unmodifiableCollection(bots.values());
    }

    /** Bots that are not stopped, for the caps. */
    public int count(Venue venue) {
        return (int)
                bots.values().stream()
                        .filter(it -> it.state() != BotState.STOPPED)
                        .filter(it -> it.spec().venue() == venue)
                        .count();
    }

    public int count() {
        return (int) bots.values().stream().filter(it -> it.state() != BotState.STOPPED).count();
    }
}
