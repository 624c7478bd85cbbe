package com.amarktai.engine.account;

import static com.amarktai.engine.account.FundsRulings.refused;

import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Mode;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.fleet.BotMove;
import com.amarktai.engine.fleet.FleetRules;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides on bots: creating them and moving them between their states. */
record FleetRulings(Account account, Rules rules, Instant now) {

    List<Event> decide(Command.Fleet command) {
        return switch (command) {
            case Command.CreateBot(var spec, var approval) -> create(spec, approval);
            case Command.StartBot(var bot, var approval) ->
                    go("start_bot", bot, BotMove.START, approval);
            case Command.ResumeBot(var bot, var approval) ->
                    go("resume_bot", bot, BotMove.RESUME, approval);
            case Command.ResumeAll(var approval) -> resumeAll(approval);
            case Command.PauseBot(var bot, var by) -> pause(bot, by);
            case Command.PauseAll(var by) -> pauseAll(by);
            case Command.StopBot(var bot, var by) -> stop(bot, by);
            case Command.ResetQuarantine(var bot, var approval) -> reset(bot, approval);
        };
    }

    private List<Event> create(BotSpec spec, Approval approval) {
        return objection(spec)
                .map(it -> refused("create_bot", it))
                .orElseGet(
                        () ->
                                List.of(
                                        new Event.BotCreated(spec, approval),
                                        new Event.Allocated(spec.bot(), spec.capital(), approval)));
    }

    private Optional<Refusal> objection(BotSpec spec) {
        FleetRules fleet = rules.fleet();
        Money capital = spec.capital();
        if (account.fleet().find(spec.bot()).isPresent()) {
            return Optional.of(new Refusal.NameTaken(spec.bot()));
        }
        if (spec.mode() == Mode.LIVE) {
            return Optional.of(new Refusal.LiveNotPromoted(spec.bot()));
        }
        if (rules.gates().instrument(spec.venue(), spec.pair()).isEmpty()) {
            return Optional.of(new Refusal.UnknownInstrument(spec.venue(), spec.pair()));
        }
        if (!capital.asset().equals(account.ledger().currency())) {
            return Optional.of(
                    new Refusal.WrongAsset(capital.asset(), account.ledger().currency()));
        }
        if (capital.amount().compareTo(fleet.least()) < 0
                || capital.amount().compareTo(fleet.most()) > 0) {
            return Optional.of(
                    new Refusal.CapitalOutOfRange(
                            capital,
                            new Money(capital.asset(), fleet.least()),
                            new Money(capital.asset(), fleet.most())));
        }
        if (account.fleet().count(spec.venue()) >= fleet.cap(spec.venue())) {
            return Optional.of(new Refusal.TooManyBots(spec.venue(), fleet.cap(spec.venue())));
        }
        if (account.fleet().count() >= fleet.inAll()) {
            return Optional.of(new Refusal.TooManyBots(null, fleet.inAll()));
        }
        return account.ledger().free().isLessThan(capital)
                ? Optional.of(new Refusal.NotEnoughUnallocated(capital, account.ledger().free()))
                : Optional.empty();
    }

    /** While halted, that is the answer, whatever state the bot is in. */
    private List<Event> go(String command, BotId id, BotMove move, Approval approval) {
        if (account.halt().inForce().isPresent() && account.fleet().find(id).isPresent()) {
            var halt = account.halt().inForce().get();
            return refused(command, new Refusal.TradingHalted(halt.why(), halt.since()));
        }
        return moved(
                command,
                id,
                move,
                bot ->
                        tripped(bot)
                                .map(it -> refused(command, it))
                                .orElseGet(
                                        () ->
                                                List.of(
                                                        new Event.BotStarted(
                                                                id, bot.reason(), approval))));
    }

    /** A bot whose trigger is still reached would be set aside again at once: say so instead. */
    private Optional<Refusal> tripped(Bot bot) {
        Limits limits = rules.gates().limits(bot.spec().venue(), bot.spec().risk());
        return Breaker.check(account.ledger(), bot.id(), limits.breaker(), now)
                .map(
                        it ->
                                new Refusal.TriggerReached(
                                        bot.id(), it.trigger(), it.figure(), it.limit()));
    }

    private List<Event> resumeAll(Approval approval) {
        if (account.halt().inForce().isPresent()) {
            var halt = account.halt().inForce().get();
            return refused("resume_all", new Refusal.TradingHalted(halt.why(), halt.since()));
        }
        List<Event> events = new ArrayList<>();
        for (Bot bot : account.fleet().list()) {
            boolean waits = bot.state() == BotState.PAUSED && bot.reason() != Reason.NEW;
            if (waits && tripped(bot).isEmpty()) {
                events.add(new Event.BotStarted(bot.id(), bot.reason(), approval));
            }
        }
        return events.isEmpty()
                ? refused("resume_all", new Refusal.NothingToDo("no paused bot can be resumed"))
                : events;
    }

    private List<Event> pause(BotId id, Actor by) {
        return moved("pause_bot", id, BotMove.PAUSE, bot -> paused(bot, by));
    }

    private List<Event> pauseAll(Actor by) {
        List<Event> events = new ArrayList<>();
        for (Bot bot : account.fleet().list()) {
            if (bot.isActive()) {
                events.addAll(paused(bot, by));
            }
        }
        return events.isEmpty()
                ? refused("pause_all", new Refusal.NothingToDo("no bot is active"))
                : events;
    }

    private List<Event> paused(Bot bot, Actor by) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.BotPaused(bot.id(), Reason.PERSON, by));
        events.addAll(Cancels.entries(account, bot.id(), "bot paused"));
        return events;
    }

    private List<Event> stop(BotId id, Actor by) {
        return moved(
                "stop_bot",
                id,
                BotMove.STOP,
                _ -> {
                    List<Event> events = new ArrayList<>();
                    events.add(new Event.BotStopped(id, by));
                    events.addAll(Cancels.entries(account, id, "bot stopped"));
                    return events;
                });
    }

    private List<Event> reset(BotId id, Approval approval) {
        return moved(
                "reset_quarantine",
                id,
                BotMove.RESET,
                _ -> List.of(new Event.QuarantineReset(id, approval)));
    }

    private List<Event> moved(
            String command, BotId id, BotMove move, Function<Bot, List<Event>> events) {
        Bot bot = account.fleet().find(id).orElse(null);
        if (bot == null) {
            return refused(command, new Refusal.UnknownBot(id));
        }
        Optional<BotState> to = move.from(bot.state());
        if (to.isPresent()) {
            return events.apply(bot);
        }
        boolean already = alreadyThere(bot.state(), move);
        return refused(
                command,
                already
                        ? new Refusal.AlreadySo(id, bot.state())
                        : new Refusal.IllegalMove(id, bot.state(), bot.reason(), command));
    }

    private static boolean alreadyThere(BotState state, BotMove move) {
        return switch (move) {
            case START, RESUME -> state == BotState.ACTIVE;
            case PAUSE -> state == BotState.PAUSED;
            case STOP -> state == BotState.STOPPED;
            case QUARANTINE -> state == BotState.QUARANTINED;
            case RESET -> false;
        };
    }
}
