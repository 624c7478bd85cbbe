package com.amarktai.intents.grammar;

import com.amarktai.engine.orders.BotId;
import com.amarktai.intents.catalogue.Intent;

/** From a wire name, and a bot where one is named, to the intent. */
final class Wired {

    private Wired() {}

    static Reading read(String wire) {
        return switch (wire) {
            case "pause_all" -> hit(new Intent.PauseAll());
            case "resume_all" -> hit(new Intent.ResumeAll());
            case "emergency_stop" -> hit(new Intent.EmergencyStop());
            case "lift_emergency_stop" -> hit(new Intent.LiftEmergencyStop());
            case "close_all" -> hit(new Intent.CloseAll());
            case "reinvest" -> hit(new Intent.Reinvest());
            case "autopilot_on" -> hit(new Intent.AutopilotOn());
            case "autopilot_off" -> hit(new Intent.AutopilotOff());
            case "autopilot_status" -> hit(new Intent.AutopilotStatus());
            case "list_bots" -> hit(new Intent.ListBots());
            case "portfolio" -> hit(new Intent.Portfolio());
            case "profits" -> hit(new Intent.Profits());
            case "trades" -> hit(new Intent.Trades(null));
            case "orders" -> hit(new Intent.Orders());
            case "price" -> hit(new Intent.Price());
            case "limits" -> hit(new Intent.Limits());
            case "limits_usage" -> hit(new Intent.LimitsUsage(null));
            case "health" -> hit(new Intent.Health());
            case "test_report" -> hit(new Intent.TestReport());
            default -> new Reading.None();
        };
    }

    static Reading read(String wire, BotId bot, boolean close) {
        return switch (wire) {
            case "start_bot" -> hit(new Intent.StartBot(bot));
            case "pause_bot" -> hit(new Intent.PauseBot(bot));
            case "resume_bot" -> hit(new Intent.ResumeBot(bot));
            case "stop_bot" -> hit(new Intent.StopBot(bot, close));
            case "reset_quarantine" -> hit(new Intent.ResetQuarantine(bot));
            case "promote_bot" -> hit(new Intent.PromoteBot(bot));
            case "check_promotion" -> hit(new Intent.CheckPromotion(bot));
            case "bot_status" -> hit(new Intent.BotStatus(bot));
            case "trades" -> hit(new Intent.Trades(bot));
            case "limits_usage" -> hit(new Intent.LimitsUsage(bot));
            default -> new Reading.None();
        };
    }

    private static Reading hit(Intent intent) {
        return new Reading.Hit(intent);
    }
}
