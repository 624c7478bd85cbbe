package com.amarktai.intents.desk;

import com.amarktai.intents.catalogue.Intent;
import java.util.Optional;

/** What is in the catalogue and not built yet says so, and why. */
final class Later {

    private Later() {}

    static Optional<String> reason(Intent intent) {
        return Optional.ofNullable(
                switch (intent) {
                    case Intent.Reinvest _ ->
                            "Reinvesting is not built yet; no money was moved. Profit stays with the"
                                    + " bot that made it.";
                    case Intent.AutopilotOn _, Intent.AutopilotOff _, Intent.AutopilotStatus _ ->
                            "The autopilot is not built yet; it is off and nothing runs by itself.";
                    case Intent.TestReport _ ->
                            "Reports by mail are not built yet; nothing was sent. Say show profits for"
                                    + " the figures.";
                    case Intent.PromoteBot _ ->
                            "Live trading is not built yet; every bot trades on paper.";
                    case Intent.CheckPromotion _ ->
                            "Promotion is not built yet; every bot trades on paper. Say status of bot"
                                    + " ... for its record so far.";
                    case Intent.StartBot _,
                            Intent.PauseBot _,
                            Intent.ResumeBot _,
                            Intent.StopBot _,
                            Intent.ResetQuarantine _,
                            Intent.BotStatus _,
                            Intent.PauseAll _,
                            Intent.ResumeAll _,
                            Intent.EmergencyStop _,
                            Intent.LiftEmergencyStop _,
                            Intent.CloseAll _,
                            Intent.CreateBot _,
                            Intent.Fund _,
                            Intent.ListBots _,
                            Intent.Portfolio _,
                            Intent.Profits _,
                            Intent.Trades _,
                            Intent.Orders _,
                            Intent.Price _,
                            Intent.Limits _,
                            Intent.LimitsUsage _,
                            Intent.Health _,
                            Intent.FastForward _,
                            Intent.Help _ ->
                            null;
                });
    }
}
