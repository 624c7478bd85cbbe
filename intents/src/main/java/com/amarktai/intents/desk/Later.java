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
                            "Reinvesting is not built yet; no money was moved. Profit stays with"
                                    + " the bot that made it.";
                    case Intent.AutopilotOn _, Intent.AutopilotOff _, Intent.AutopilotStatus _ ->
                            "The autopilot is not built yet; it is off and nothing runs by itself.";
                    case Intent.TestReport _ ->
                            "Reports by mail are not built yet; nothing was sent. Say show profits"
                                    + " for the figures.";
                    case Intent.PromoteBot _ ->
                            "Live trading is not built yet; every bot trades on paper.";
                    case Intent.CheckPromotion _ ->
                            "Promotion is not built yet; every bot trades on paper. Say status of"
                                    + " bot ... for its record so far.";
                    case Intent.Deed _, Intent.Reading _ -> null;
                });
    }
}
