package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What must be true of breakers, quarantines and halts. */
final class SafetyChecks {

    private static final BreakerRules LIMITS = BreakerRules.DEFAULT;
    private static final String INTERNAL = "halt/internal/";

    private final TrackedAccount account;
    private final Witness witness;
    private final Map<OrderId, OrderStatus> entriesBefore = new TreeMap<>();
    private List<Event> notEvaluated = List.of();

    SafetyChecks(Rules rules, TrackedAccount account, Witness witness) {
        this.account = account;
        this.witness = witness;
        boolean asTheyAre =
                rules.gates().limits().values().stream()
                        .flatMap(it -> it.values().stream())
                        .allMatch(it -> it.breaker().equals(LIMITS));
        if (!asTheyAre) {
            throw new IllegalArgumentException("the breaker is simulated at its own limits");
        }
    }

    /** These were decided while the figures could not be worked out. */
    void notEvaluated(List<Event> events) {
        notEvaluated = List.copyOf(events);
    }

    void stepBegins() {
        entriesBefore.clear();
        for (TrackedOrder order : account.live()) {
            if (order.enters()) {
                entriesBefore.put(order.order().id(), order.status());
            }
        }
    }

    /** Before the event is taken in. */
    void before(Event event) {
        switch (event) {
            case Event.BotStarted(var bot, _, _) ->
                    account.find(bot).ifPresent(it -> i38StartsFromPause(it, event));
            case Event.BotPaused(var bot, _, _) ->
                    account.find(bot).ifPresent(it -> i38PausesWhatIsActive(it, event));
            case Event.BotQuarantined(var bot, _) ->
                    account.find(bot).ifPresent(it -> i38Is(it.state() != BotState.STOPPED, event));
            case Event.QuarantineReset(var bot, var approval) ->
                    account.find(bot)
                            .ifPresent(
                                    it ->
                                            i38Is(
                                                    it.state() == BotState.QUARANTINED
                                                            && isPersons(approval),
                                                    event));
            case Event.HaltLifted(var approval, var epoch) ->
                    witness.check(
                            Promise.I40,
                            isPersons(approval) && epoch == account.haltEpoch() + 1,
                            () -> "lifted by " + approval);
            case Event.TradingHalted(_, _, var epoch) ->
                    witness.check(
                            Promise.I40,
                            epoch == account.haltEpoch() + 1,
                            () -> "epoch %d after %d".formatted(epoch, account.haltEpoch()));
            case Event.Funds _,
                    Event.Orders _,
                    Event.World _,
                    Event.Refused _,
                    Event.BreakerTripped _,
                    Event.AccountTripped _,
                    Event.BotCreated _,
                    Event.BotStopped _ -> {}
        }
    }

    private static boolean isPersons(Approval approval) {
        return approval instanceof Approval.ByPerson;
    }

    private void i38StartsFromPause(TrackedBot bot, Event event) {
        i38Is(bot.state() == BotState.PAUSED && !account.isHalted(), event);
    }

    private void i38PausesWhatIsActive(TrackedBot bot, Event event) {
        i38Is(bot.state() == BotState.ACTIVE, event);
    }

    private void i38Is(boolean legal, Event event) {
        witness.check(Promise.I38, legal, () -> "no such move: " + event);
    }

    /** All events of the step are taken in. */
    void stepEnds(String cause, List<Event> events, Instant now) {
        for (TrackedBot bot : account.bots()) {
            i36IsSetAside(bot, now);
        }
        boolean fell = account.track().hasFallenBy(LIMITS.accountDrawdown());
        if (fell && !account.bots().isEmpty()) {
            witness.check(Promise.I36, account.isHalted(), () -> "account fell, trading goes on");
        }
        if (cause.startsWith(INTERNAL)) {
            witness.check(Promise.I37, account.isHalted(), () -> "not halted by " + cause);
        }
        if (!events.isEmpty() && events.equals(notEvaluated)) {
            i37FailsClosed();
        }
        if (events.stream().anyMatch(it -> it instanceof Event.TradingHalted)) {
            i41TakesBackEveryEntry(events);
        }
    }

    private void i36IsSetAside(TrackedBot bot, Instant now) {
        boolean quarantines =
                bot.track().hasFallenBy(LIMITS.drawdown())
                        || bot.lossesInARow() >= LIMITS.lossesInARow();
        boolean pauses =
                bot.track().hasLostToday(LIMITS.dailyLoss())
                        || bot.errorsInTheHourBefore(now) >= LIMITS.errorsPerHour();
        if (!quarantines && !pauses) {
            return;
        }
        boolean waits = bot.state() == BotState.PAUSED && bot.reason() != Reason.NEW;
        boolean wrong = bot.state() == BotState.ACTIVE || (quarantines && waits);
        witness.check(
                Promise.I36,
                !wrong,
                () ->
                        "%s is %s (quarantines %s, pauses %s)"
                                .formatted(bot.spec().bot(), bot.state(), quarantines, pauses));
    }

    private void i37FailsClosed() {
        boolean closed =
                account.isHalted()
                        || account.bots().stream().allMatch(it -> it.state() != BotState.ACTIVE);
        witness.check(Promise.I37, closed, () -> "figures cannot be had, and a bot is active");
    }

    private void i41TakesBackEveryEntry(List<Event> events) {
        Set<OrderId> takenBack = new TreeSet<>();
        for (Event event : events) {
            switch (event) {
                case Event.OrderCanceled(var order, _) -> takenBack.add(order);
                case Event.CancelAsked(var order, _) -> takenBack.add(order);
                case Event.OrderFilled(var fill) -> takenBack.add(fill.order());
                case Event.Funds _,
                        Event.Orders _,
                        Event.Fleet _,
                        Event.Safety _,
                        Event.World _,
                        Event.Refused _ -> {}
            }
        }
        for (Map.Entry<OrderId, OrderStatus> entry : entriesBefore.entrySet()) {
            boolean resolved =
                    entry.getValue() == OrderStatus.UNKNOWN
                            || entry.getValue() == OrderStatus.CANCELING
                            || takenBack.contains(entry.getKey());
            witness.check(Promise.I41, resolved, () -> "left alone by the stop: " + entry);
        }
    }

    /** A call to a venue starts. */
    void submitting(TrackedOrder order, boolean stopped) {
        if (stopped || account.isHalted()) {
            witness.check(
                    Promise.I26,
                    !order.enters(),
                    () -> "an entry starts after a halt: " + order.order());
        }
    }
}
