package com.amarktai.intents.desk;

import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.facts.Trigger;

/** Why not, in a sentence that says what would have passed or what to do. */
final class RefusalWords {

    private RefusalWords() {}

    static String say(Refusal refusal) {
        return switch (refusal) {
            case Refusal.AtGate gate -> atGate(gate);
            case Refusal.Plain plain -> plain(plain);
        };
    }

    private static String atGate(Refusal.AtGate refusal) {
        return switch (refusal) {
            case Refusal.KeyReused(var key) ->
                    "This decision already led to a different order (key " + key + ").";
            case Refusal.EdgeBelowCost(var edge, var cost, var needed, var reckoning) ->
                    ("The expected edge of %s does not cover the round trip of %s (%s);"
                                    + " %s would have.")
                            .formatted(edge, cost, reckoning, needed);
            case Refusal.Limit limit -> limit(limit);
            case Refusal.Broken broken -> broken(broken);
        };
    }

    private static String limit(Refusal.Limit refusal) {
        return switch (refusal) {
            case Refusal.Misfit misfit -> misfit(misfit);
            case Refusal.DailyTradesOfBot(var bot, var used, var limit, var resets) ->
                    "%s has made %d of its %d trades of the day; it may again from %s."
                            .formatted(bot, used, limit, Numbers.time(resets));
            case Refusal.DailyTradesOfAccount(var used, var limit, var resets) ->
                    "The account has made %d of its %d trades of the day; again from %s."
                            .formatted(used, limit, Numbers.time(resets));
            case Refusal.Burst(var venue, var used, var limit, var window) ->
                    "%d of %d orders within %s went to %s; wait a moment."
                            .formatted(used, limit, Numbers.span(window), venue.label());
            case Refusal.PositionTooLarge(var risk, var wanted, var most) ->
                    "The position would be %s; a %s bot may hold %s."
                            .formatted(Numbers.money(wanted), risk.label(), Numbers.money(most));
            case Refusal.AssetExposure(var asset, var wanted, var most) ->
                    "The account would hold %s of %s; the limit is %s."
                            .formatted(Numbers.money(wanted), asset, Numbers.money(most));
            case Refusal.VenueExposure(var venue, var wanted, var most) ->
                    "The account would hold %s on %s; the limit is %s."
                            .formatted(Numbers.money(wanted), venue.label(), Numbers.money(most));
            case Refusal.CoolingDown(var bot, var until) ->
                    "%s rests after its last entry until %s.".formatted(bot, Numbers.time(until));
            case Refusal.NotEnoughFree(var needed, var free) ->
                    "This needs %s; %s is free."
                            .formatted(Numbers.money(needed), Numbers.money(free));
            case Refusal.NothingToReduce(var wanted, var position) ->
                    "There is %s to sell, not %s.".formatted(position, wanted);
            case Refusal.OutsideCollar(var price, var reference, var most) ->
                    "The price %s is more than %s away from %s.".formatted(price, most, reference);
            case Refusal.NoQuote(var pair) ->
                    "There is no price for %s; an order needs one.".formatted(pair);
            case Refusal.StaleQuote(var pair, var age, var most) ->
                    "The price of %s is %s old; at most %s will do."
                            .formatted(pair, Numbers.span(age), Numbers.span(most));
        };
    }

    private static String misfit(Refusal.Misfit refusal) {
        return switch (refusal) {
            case Refusal.BelowMinNotional(var notional, var minimum) ->
                    "An order of %s is below the exchange's minimum of %s."
                            .formatted(Numbers.money(notional), Numbers.money(minimum));
            case Refusal.BelowMinQuantity(var quantity, var minimum) ->
                    "A quantity of %s is below the exchange's minimum of %s."
                            .formatted(quantity, minimum);
            case Refusal.OffTick(var price, var tick) ->
                    "The price %s is not a multiple of the tick %s."
                            .formatted(price, Numbers.bare(tick));
            case Refusal.OffStep(var quantity, var step) ->
                    "The quantity %s is not a multiple of the step %s."
                            .formatted(quantity, Numbers.bare(step));
            case Refusal.UnknownInstrument(var venue, var pair) ->
                    "%s does not trade %s here; the settings list what can be traded."
                            .formatted(venue.label(), pair);
        };
    }

    private static String broken(Refusal.Broken refusal) {
        return switch (refusal) {
            case Refusal.Halted(var why, var since) -> halted(why, Numbers.time(since));
            case Refusal.BotNotActive(var bot, var state, var reason) ->
                    "%s is %s.".formatted(bot, state(state, reason));
            case Refusal.OrderUnresolved(var bot, var order) ->
                    "Order %s of %s is not resolved; nothing new until it is."
                            .formatted(order, bot);
            case Refusal.TriggerReached(var bot, var trigger, var figure, var limit) ->
                    "%s stands at %s of %s (%s); the breaker keeps it out."
                            .formatted(bot, figure, limit, trigger(trigger));
        };
    }

    private static String plain(Refusal.Plain refusal) {
        return switch (refusal) {
            case Refusal.UnknownBot(var bot) -> "There is no bot called " + bot + ".";
            case Refusal.NameTaken(var bot) ->
                    "There is a bot called " + bot + " already; a name is never used twice.";
            case Refusal.TooManyBots(var venue, var limit) ->
                    "%s may have %d bots, and has them; stop one first."
                            .formatted(venue == null ? "The account" : venue.label(), limit);
            case Refusal.CapitalOutOfRange(var capital, var least, var most) ->
                    "A bot's capital is between %s and %s; %s is not."
                            .formatted(
                                    Numbers.money(least),
                                    Numbers.money(most),
                                    Numbers.money(capital));
            case Refusal.NotEnoughUnallocated(var wanted, var free) ->
                    "The account has %s that no bot has; %s is more than that."
                            .formatted(Numbers.money(free), Numbers.money(wanted));
            case Refusal.AmountNotPositive(var amount) ->
                    "An amount must be above zero; " + amount + " is not.";
            case Refusal.WrongAsset(var asset, var expected) ->
                    "This account is reckoned in %s, not in %s.".formatted(expected, asset);
            case Refusal.IllegalMove(var bot, var from, var reason, var move) ->
                    illegal(bot.value(), from, reason, move);
            case Refusal.AlreadySo(var bot, var state) ->
                    "%s is %s already.".formatted(bot, state.label());
            case Refusal.NothingToDo(var what) -> "Nothing to do: " + what + ".";
            case Refusal.TradingHalted(var why, var since) -> halted(why, Numbers.time(since));
            case Refusal.NotHalted() -> "Trading is not halted.";
            case Refusal.NoSuchOrder(var order) -> "There is no order " + order + ".";
            case Refusal.NotProtective(var order) ->
                    "Order " + order + " protects nothing; cancel it as an entry.";
            case Refusal.Protective(var order) ->
                    "Order " + order + " protects a position; taking it back needs a yes.";
            case Refusal.LiveNotPromoted(var bot) ->
                    bot + " would trade real money; a bot starts on paper and is promoted.";
        };
    }

    private static String halted(String why, String since) {
        return "Trading has been halted since %s (%s). Say \"lift emergency stop\" first."
                .formatted(since, why);
    }

    private static String illegal(String bot, BotState from, Reason reason, String move) {
        return switch (from) {
            case STOPPED -> bot + " was stopped, and that is final. Create a new bot instead.";
            case QUARANTINED ->
                    bot + " is in quarantine. An admin can say: reset quarantine of " + bot;
            case ACTIVE, PAUSED ->
                    "%s is %s; %s does not lead on from there."
                            .formatted(bot, state(from, reason), move);
        };
    }

    static String state(BotState state, Reason reason) {
        return switch (state) {
            case ACTIVE -> "active";
            case QUARANTINED -> "quarantined";
            case STOPPED -> "stopped";
            case PAUSED ->
                    switch (reason) {
                        case NEW -> "paused (new)";
                        case PERSON -> "paused (by a person)";
                        case BREAKER -> "paused (by the breaker)";
                        case RESET -> "paused (quarantine reset)";
                    };
        };
    }

    static String trigger(Trigger trigger) {
        return switch (trigger) {
            case DRAWDOWN -> "drawdown";
            case DAILY_LOSS -> "loss today";
            case CONSECUTIVE_LOSSES -> "losses in a row";
            case ERRORS -> "errors in an hour";
            case ACCOUNT_DRAWDOWN -> "drawdown of the account";
            case EVALUATION -> "figures cannot be worked out";
        };
    }
}
