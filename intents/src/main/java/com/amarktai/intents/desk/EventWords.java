package com.amarktai.intents.desk;

import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened, in one line each. */
final class EventWords {

    private EventWords() {}

    /** One line for what a person would want to read; nothing for bookkeeping. */
    static Optional<String> say(Event event) {
        return switch (event) {
            case Event.Funds funds -> Optional.of(funds(funds));
            case Event.Orders orders -> orders(orders);
            case Event.Fleet fleet -> Optional.of(fleet(fleet));
            case Event.Safety safety -> Optional.of(safety(safety));
            case Event.World _ -> Optional.empty();
            case Event.Refused(_, var refusal) -> Optional.of(RefusalWords.say(refusal));
        };
    }

    static String sayAll(List<Event> events) {
        return events.stream()
                .map(EventWords::say)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String funds(Event.Funds event) {
        return switch (event) {
            case Event.Funded(var amount, _, _) -> Numbers.money(amount) + " of paper money added.";
            case Event.Allocated(var bot, var amount, _) ->
                    "%s given to %s.".formatted(Numbers.money(amount), bot);
            case Event.Transferred(var from, var to, var amount, _) ->
                    "%s moved from %s to %s.".formatted(Numbers.money(amount), from, to);
        };
    }

    private static Optional<String> orders(Event.Orders event) {
        return switch (event) {
            case Event.OrderPlaced(var order, _, _, _) -> Optional.of(placed(order));
            case Event.OrderRefused(var ticket, var refusal) ->
                    Optional.of(
                            "%s: order refused. %s"
                                    .formatted(ticket.bot(), RefusalWords.say(refusal)));
            case Event.OrderFilled(var fill) -> Optional.of(filled(fill));
            case Event.CancelAsked(var order, var why) ->
                    Optional.of("Order %s is being canceled (%s).".formatted(order, why));
            case Event.OrderCanceled(var order, var why) ->
                    Optional.of("Order %s canceled (%s).".formatted(order, why));
            case Event.OrderRejected(var order, var why) ->
                    Optional.of("The exchange rejected order %s: %s.".formatted(order, why));
            case Event.OrderExpired(var order) -> Optional.of("Order %s expired.".formatted(order));
            case Event.OrderUnknown(var order, var why) ->
                    Optional.of(
                            ("Order %s: no answer from the exchange (%s). It is frozen until its"
                                            + " fate is proven.")
                                    .formatted(order, why));
            case Event.OrderAbsent(var order, _) ->
                    Optional.of("Order %s never reached the exchange.".formatted(order));
            case Event.OrderReopened(var order, var fill) ->
                    Optional.of(
                            "Order %s was over, and fill %s came in all the same: it is booked."
                                    .formatted(order, fill));
            case Event.OrderSent _, Event.OrderAccepted _ -> Optional.empty();
        };
    }

    private static String placed(Order order) {
        var ticket = order.ticket();
        String verb = ticket.side() == Side.BUY ? "buys" : "sells";
        var limit = ticket.limit();
        String at = limit == null ? "at market" : "at " + limit;
        return "%s %s %s %s %s."
                .formatted(ticket.bot(), verb, ticket.quantity(), ticket.pair().base(), at);
    }

    private static String filled(Fill fill) {
        String verb = fill.side() == Side.BUY ? "bought" : "sold";
        return "%s %s %s %s at %s %s, fee %s."
                .formatted(
                        fill.bot(),
                        verb,
                        fill.quantity(),
                        fill.pair().base(),
                        fill.price(),
                        fill.pair().quote(),
                        Numbers.exact(fill.fee().amount(), fill.fee().asset()));
    }

    private static String fleet(Event.Fleet event) {
        return switch (event) {
            case Event.BotCreated(var spec, _) ->
                    "%s created: %s %s, %s, paper, paused until you start it."
                            .formatted(
                                    spec.bot(),
                                    spec.venue().label(),
                                    spec.pair(),
                                    spec.risk().label());
            case Event.BotStarted(var bot, _, _) -> bot + " is active now.";
            case Event.BotPaused(var bot, var reason, _) ->
                    "%s is %s.".formatted(bot, RefusalWords.state(BotState.PAUSED, reason));
            case Event.BotQuarantined(var bot, var trigger) ->
                    "%s is in quarantine (%s); an admin has to reset it."
                            .formatted(bot, RefusalWords.trigger(trigger));
            case Event.QuarantineReset(var bot, _) ->
                    bot + " is out of quarantine and paused; start it when you are ready.";
            case Event.BotStopped(var bot, _) -> bot + " is stopped, for good.";
        };
    }

    private static String safety(Event.Safety event) {
        return switch (event) {
            case Event.BreakerTripped(var bot, var trigger, var figure, var limit) ->
                    "Breaker: %s of %s reached %s (limit %s)."
                            .formatted(RefusalWords.trigger(trigger), bot, figure, limit);
            case Event.AccountTripped(var trigger, var figure, var limit) ->
                    "Breaker: %s reached %s (limit %s)."
                            .formatted(RefusalWords.trigger(trigger), figure, limit);
            case Event.TradingHalted(var by, var why, _) ->
                    "Trading is halted by %s: %s.".formatted(by, why);
            case Event.HaltLifted _ ->
                    "The halt is lifted. Nothing resumes by itself; start what you want to run.";
        };
    }
}
