package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Mode;
import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.BotId;
import com.amarktai.intents.catalogue.Intent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From an intent to commands of the account. What a person left out gets its default here.
 *
 * @param pair of a bot whose pair was not named: the market's
 */
record Commands(Pair pair) {

    private static final Venue VENUE = Venue.KRAKEN;
    private static final RiskMode RISK = RiskMode.SAFE;
    private static final Duration COOLDOWN = Duration.ofMinutes(15);
    static final String STRATEGY = "trend";

    /** The commands, or nothing if the intent changes no account. */
    List<Command> of(Intent intent, Approval approval, Actor by) {
        return switch (intent) {
            case Intent.StartBot(var bot) -> List.of(new Command.StartBot(bot, approval));
            case Intent.ResumeBot(var bot) -> List.of(new Command.ResumeBot(bot, approval));
            case Intent.PauseBot(var bot) -> List.of(new Command.PauseBot(bot, by));
            case Intent.StopBot(var bot, _) -> List.of(new Command.StopBot(bot, by));
            case Intent.ResetQuarantine(var bot) ->
                    List.of(new Command.ResetQuarantine(bot, approval));
            case Intent.PauseAll() -> List.of(new Command.PauseAll(by));
            case Intent.ResumeAll() -> List.of(new Command.ResumeAll(approval));
            case Intent.EmergencyStop() -> List.of(new Command.EmergencyStop(by, "emergency stop"));
            case Intent.LiftEmergencyStop() -> List.of(new Command.LiftHalt(approval));
            case Intent.CreateBot create -> List.of(new Command.CreateBot(spec(create), approval));
            case Intent.Fund(var amount) -> List.of(new Command.Fund(amount, approval));
            case Intent.CloseAll _,
                    Intent.PromoteBot _,
                    Intent.CheckPromotion _,
                    Intent.BotStatus _,
                    Intent.Reinvest _,
                    Intent.AutopilotOn _,
                    Intent.AutopilotOff _,
                    Intent.AutopilotStatus _,
                    Intent.ListBots _,
                    Intent.Portfolio _,
                    Intent.Profits _,
                    Intent.Trades _,
                    Intent.Orders _,
                    Intent.Price _,
                    Intent.Limits _,
                    Intent.LimitsUsage _,
                    Intent.Health _,
                    Intent.TestReport _,
                    Intent.FastForward _,
                    Intent.Help _ ->
                    List.of();
        };
    }

    BotSpec spec(Intent.CreateBot create) {
        return new BotSpec(
                new BotId(create.name()),
                or(create.venue(), VENUE),
                or(create.pair(), pair),
                or(create.risk(), RISK),
                Mode.PAPER,
                STRATEGY,
                create.capital(),
                COOLDOWN);
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }

    /** Bots an intent would sell the position of. */
    static List<BotId> closes(Intent intent, Account account) {
        if (intent instanceof Intent.CloseAll) {
            return holders(account);
        }
        return intent instanceof Intent.StopBot(var bot, var close) && close
                ? List.of(bot)
                : List.of();
    }

    static List<BotId> holders(Account account) {
        return account.ledger().bots().stream()
                .filter(it -> it.lots().quantity().signum() > 0)
                .map(it -> it.bot())
                .toList();
    }
}
