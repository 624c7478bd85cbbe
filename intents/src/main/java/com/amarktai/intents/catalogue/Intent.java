package com.amarktai.intents.catalogue;

import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Everything a person can ask for. One record each; its entry is in {@link Catalogue}. */
public sealed interface Intent {

    /** Asks and changes nothing. */
    sealed interface Reading extends Intent {}

    /** Changes something. */
    sealed interface Deed extends Intent {}

    /** In the catalogue and not built yet: answered with the reason. */
    sealed interface Later extends Intent {}

    /** Intents about one bot. */
    sealed interface OfBot extends Intent {
        BotId bot();
    }

    record StartBot(BotId bot) implements OfBot, Deed {}

    record PauseBot(BotId bot) implements OfBot, Deed {}

    record ResumeBot(BotId bot) implements OfBot, Deed {}

    /**
     * @param close whether an open position is closed at market too
     */
    record StopBot(BotId bot, boolean close) implements OfBot, Deed {}

    record ResetQuarantine(BotId bot) implements OfBot, Deed {}

    record PromoteBot(BotId bot) implements OfBot, Later {}

    record CheckPromotion(BotId bot) implements OfBot, Later {}

    record BotStatus(BotId bot) implements OfBot, Reading {}

    record PauseAll() implements Deed {}

    record ResumeAll() implements Deed {}

    record EmergencyStop() implements Deed {}

    record LiftEmergencyStop() implements Deed {}

    record CloseAll() implements Deed {}

    record CreateBot(
            String name,
            Money capital,
            @Nullable Venue venue,
            @Nullable Pair pair,
            @Nullable RiskMode risk)
            implements Deed {}

    record Fund(Money amount) implements Deed {}

    record Reinvest() implements Later {}

    record AutopilotOn() implements Later {}

    record AutopilotOff() implements Later {}

    record AutopilotStatus() implements Later {}

    record ListBots() implements Reading {}

    record Portfolio() implements Reading {}

    record Profits() implements Reading {}

    record Trades(@Nullable BotId bot) implements Reading {}

    record Orders() implements Reading {}

    record Price() implements Reading {}

    record Limits() implements Reading {}

    record LimitsUsage(@Nullable BotId bot) implements Reading {}

    record Health() implements Reading {}

    record TestReport() implements Later {}

    record FastForward(Duration time) implements Reading {}

    /**
     * @param about a wire name, or nothing for the whole list
     */
    record Help(@Nullable String about) implements Reading {}
}
