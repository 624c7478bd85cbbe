package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Mode;
import com.amarktai.engine.facts.RiskMode;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A person, or several, who can't leave their bots alone. */
final class Actors {

    private static final Actor PERSON = new Actor("person");
    private static final int BOTS_WANTED = 6;
    private static final int ERRORS_AT_ONCE = 10;

    private final World world;
    private final Dice dice;
    private final Desktop desktop;
    private int approvals;
    private int bots;

    Actors(World world, Dice dice, Desktop desktop) {
        this.world = world;
        this.dice = dice;
        this.desktop = desktop;
    }

    Approval approval() {
        approvals++;
        return new Approval.ByPerson("card/" + approvals, PERSON, false, world.clock().wall());
    }

    /** Says something to this account. */
    void speak(Life life, AccountId id) {
        int bots = life.engine().read(id, it -> it.fleet().count());
        if (bots < BOTS_WANTED && dice.permille(bots == 0 ? 900 : 150)) {
            create(life, id);
            return;
        }
        boolean halted = life.engine().read(id, it -> it.halt().isInForce());
        if (halted && dice.permille(300)) {
            desktop.submit(life, id, new Command.LiftHalt(approval()));
            return;
        }
        int roll = dice.below(100);
        if (roll < 55) {
            toBot(life, id);
        } else if (roll < 62) {
            desktop.submit(life, id, new Command.ResumeAll(approval()));
        } else if (roll < 65) {
            desktop.submit(life, id, new Command.PauseAll(PERSON));
        } else if (roll < 69) {
            stopEverything(life, id);
        } else if (roll < 72) {
            desktop.submit(life, id, new Command.LiftHalt(approval()));
        } else if (roll < 85) {
            money(life, id);
        } else {
            mistake(life, id);
        }
    }

    private void create(Life life, AccountId id) {
        Money free = life.engine().read(id, it -> it.ledger().free());
        if (free.isLessThan(usd(30_000))) {
            desktop.submit(life, id, new Command.Fund(usd(150_000), approval()));
        }
        bots++;
        BotSpec spec =
                new BotSpec(
                        new BotId("b" + bots),
                        dice.of(SimRules.VENUES),
                        dice.of(SimRules.PAIRS),
                        dice.of(List.of(RiskMode.values())),
                        Mode.PAPER,
                        "trend",
                        usd(dice.between(50, 30_000)),
                        Duration.ofSeconds(dice.of(List.of(0, 0, 0, 60))));
        desktop.submit(life, id, new Command.CreateBot(spec, approval()));
        desktop.submit(life, id, new Command.StartBot(spec.bot(), approval()));
    }

    private void toBot(Life life, AccountId id) {
        Bot bot = any(life, id).orElse(null);
        if (bot == null) {
            return;
        }
        BotId name = bot.id();
        boolean rests = !bot.isActive() && bot.state() != BotState.STOPPED;
        Command command =
                switch (dice.below(rests ? 12 : 24)) {
                    case 0, 1, 2 -> new Command.StartBot(name, approval());
                    case 3, 4, 5 -> new Command.ResumeBot(name, approval());
                    case 6, 7, 8, 9 -> new Command.ResetQuarantine(name, approval());
                    case 10, 12, 13 -> new Command.PauseBot(name, PERSON);
                    case 14 -> new Command.StopBot(name, PERSON);
                    default -> new Command.StartBot(name, approval());
                };
        desktop.submit(life, id, command);
    }

    /**
     * Memory and note first, then the journal, as the one word that needs neither store nor model.
     */
    void stopEverything(Life life, AccountId id) {
        if (dice.permille(700)) {
            world.desk(id).inspector().stopped();
            life.engine().haltNow(id);
        }
        desktop.insist(life, id, new Command.EmergencyStop(PERSON, "simulated"));
    }

    private void money(Life life, AccountId id) {
        Bot bot = any(life, id).orElse(null);
        Bot other = any(life, id).orElse(null);
        if (bot == null || other == null) {
            return;
        }
        Money amount =
                dice.permille(100)
                        ? new Money(bot.spec().pair().base(), new BigDecimal("0.001"))
                        : usd(dice.between(-5, 2_000));
        Command command =
                switch (dice.below(4)) {
                    case 0 -> new Command.Fund(amount, approval());
                    case 1 -> new Command.Allocate(bot.id(), amount, approval());
                    default -> new Command.Transfer(bot.id(), other.id(), amount, approval());
                };
        desktop.submit(life, id, command);
    }

    private void mistake(Life life, AccountId id) {
        Bot bot = any(life, id).orElse(null);
        if (bot == null) {
            return;
        }
        int times = dice.permille(80) ? ERRORS_AT_ONCE : 1;
        for (int time = 0; time < times; time++) {
            desktop.submit(
                    life, id, new Command.RecordError(bot.id(), "simulated", "something failed"));
        }
    }

    Optional<Bot> any(Life life, AccountId id) {
        List<Bot> all = life.engine().read(id, Actors::ofInterest);
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.of(all));
    }

    private static List<Bot> ofInterest(Account account) {
        List<Bot> running =
                account.fleet().list().stream()
                        .filter(it -> it.state() != BotState.STOPPED)
                        .toList();
        // What is stopped is tried now and then, when nothing else is there to be tried.
        return running.isEmpty() ? List.copyOf(account.fleet().list()) : running;
    }

    private static Money usd(long amount) {
        return new Money(World.CURRENCY, BigDecimal.valueOf(amount));
    }
}
