package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Mode;
import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.run.Engine;
import com.amarktai.engine.run.Work;
import com.amarktai.intents.confirmation.Approvals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The first start: paper funding and three bots, all paused as new, in one step of the journal. */
public final class Opening {

    private static final Duration COOLDOWN = Duration.ofMinutes(15);

    private Opening() {}

    /** Does nothing where it was done before. */
    public static void demo(
            Engine engine, AccountId account, Pair pair, Instant engineTime, Instant wall) {
        boolean fresh =
                engine.read(
                        account,
                        it -> it.fleet().list().isEmpty() && it.ledger().free().signum() == 0);
        if (fresh) {
            engine.act(account, "first-start", engineTime, it -> first(it, pair, wall));
        }
    }

    private static Work first(Account account, Pair pair, Instant wall) {
        Approval approval = Approvals.firstStart(wall);
        Money funding = Money.of("10000", account.currency());
        return new Work(
                List.of(
                        new Command.Fund(funding, approval),
                        bot(account, "Safe-Bot-1", RiskMode.SAFE, pair, approval),
                        bot(account, "Balanced-Bot-1", RiskMode.BALANCED, pair, approval),
                        bot(account, "Aggressive-Bot-1", RiskMode.AGGRESSIVE, pair, approval)),
                List.of());
    }

    private static Command bot(
            Account account, String name, RiskMode risk, Pair pair, Approval approval) {
        return new Command.CreateBot(
                new BotSpec(
                        new BotId(name),
                        Venue.KRAKEN,
                        pair,
                        risk,
                        Mode.PAPER,
                        Commands.STRATEGY,
                        Money.of("3000", account.currency()),
                        COOLDOWN),
                approval);
    }
}
