package com.amarktai.intents.desk;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.run.Listener;
import java.util.List;
import java.util.function.Consumer;

/** Tells people what they should hear without having asked: fills, the breaker, halts, trouble. */
public final class Pushes implements Listener {

    private final Consumer<Push> out;
    private final String source;

    /**
     * @param out must not block
     * @param source what prices are labelled with
     */
    public Pushes(Consumer<Push> out, String source) {
        this.out = out;
        this.source = source;
    }

    private enum Weight {
        QUIET,
        ROUTINE,
        CRITICAL
    }

    @Override
    public void heard(Step step, List<Event> events) {
        for (Event event : events) {
            Weight weight = weight(event);
            if (weight != Weight.QUIET) {
                EventWords.say(event).ifPresent(text -> push(step, text, weight));
            }
        }
    }

    private void push(Step step, String text, Weight weight) {
        String line = "%s · %s · %s".formatted(Numbers.time(step.at()), text, source);
        out.accept(
                new Push(step.account(), weight == Weight.CRITICAL, List.of(new Block.Text(line))));
    }

    private static Weight weight(Event event) {
        return switch (event) {
            case Event.OrderFilled _ -> Weight.ROUTINE;
            case Event.Safety _,
                    Event.BotQuarantined _,
                    Event.OrderUnknown _,
                    Event.OrderReopened _ ->
                    Weight.CRITICAL;
            case Event.BotPaused(_, var reason, _) ->
                    reason == Reason.BREAKER ? Weight.CRITICAL : Weight.QUIET;
            case Event.OrderRejected _ -> Weight.ROUTINE;
            case Event.OrderPlaced _,
                    Event.OrderRefused _,
                    Event.OrderSent _,
                    Event.OrderAccepted _,
                    Event.CancelAsked _,
                    Event.OrderCanceled _,
                    Event.OrderExpired _,
                    Event.OrderAbsent _,
                    Event.BotCreated _,
                    Event.BotStarted _,
                    Event.QuarantineReset _,
                    Event.BotStopped _,
                    Event.Funds _,
                    Event.World _,
                    Event.Refused _ ->
                    Weight.QUIET;
        };
    }
}
