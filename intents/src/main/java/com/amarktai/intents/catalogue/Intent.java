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

    /** Intents about one bot. */
    sealed interface OfBot extends Intent {
        BotId bot();
    }

    record StartBot(BotId bot) implements OfBot {}

    record PauseBot(BotId bot) implements OfBot {}

    record ResumeBot(BotId bot) implements OfBot {}

    /**
     * @param close whether an open position is closed at market too
     */
    record StopBot(BotId bot, boolean close) implements OfBot {}

    record ResetQuarantine(BotId bot) implements OfBot {}

    record PromoteBot(BotId bot) implements OfBot {}

    record CheckPromotion(BotId bot) implements OfBot {}

    record BotStatus(BotId bot) implements OfBot {}

    record PauseAll() implements Intent {}

    record ResumeAll() implements Intent {}

    record EmergencyStop() implements Intent {}

    record LiftEmergencyStop() implements Intent {}

    record CloseAll() implements Intent {}

    record CreateBot(
            String name,
            Money capital,
            @Nullable Venue venue,
            @Nullable Pair pair,
            @Nullable RiskMode risk)
            implements Intent {}

    record Fund(Money amount) implements Intent {}

    record Reinvest() implements Intent {}

    record AutopilotOn() implements Intent {}

    record AutopilotOff() implements Intent {}

    record AutopilotStatus() implements Intent {}

    record ListBots() implements Intent {}

    record Portfolio() implements Intent {}

    record Profits() implements Intent {}

    record Trades(@Nullable BotId bot) implements Intent {}

    record Orders() implements Intent {}

    record Price() implements Intent {}

    record Limits() implements Intent {}

    record LimitsUsage(@Nullable BotId bot) implements Intent {}

    record Health() implements Intent {}

    record TestReport() implements Intent {}

    record FastForward(Duration time) implements Intent {}

    /**
     * @param about a wire name, or nothing for the whole list
     */
    record Help(@Nullable String about) implements Intent {}
}
