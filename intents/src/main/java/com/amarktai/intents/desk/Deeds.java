package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Reason;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.run.Outcome;
import com.amarktai.engine.run.Work;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Intent;
import com.amarktai.intents.confirmation.Approvals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries intents out, and says what came of it. */
final class Deeds {

    private static final Logger LOG = LoggerFactory.getLogger(Deeds.class);

    private final House house;
    private final Commands commands;

    Deeds(House house) {
        this.house = house;
        this.commands = new Commands(house.floor().market().pair());
    }

    Commands commands() {
        return commands;
    }

    /** What would be refused anyway is refused before anyone is asked to confirm it. */
    Optional<Refusal> objection(Utterance words, Intent intent) {
        Approval dry = Approvals.direct(words.cause(), words.person(), words.at());
        List<Command> wanted = commands.of(intent, dry, new Actor(words.person()));
        return house.engine()
                .read(
                        words.account(),
                        account ->
                                wanted.stream()
                                        .flatMap(it -> decided(account, it).stream())
                                        .flatMap(it -> refusal(it).stream())
                                        .findFirst());
    }

    private List<Event> decided(Account account, Command command) {
        return account.decide(command, house.engine().rules(), house.floor().now());
    }

    private static Optional<Refusal> refusal(Event event) {
        return event instanceof Event.Refused(_, var refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    Reply doAtOnce(Utterance words, Intent intent) {
        return intent instanceof Intent.EmergencyStop ? stop(words, intent) : act(words, intent);
    }

    private Reply act(Utterance words, Intent intent) {
        Approval approval = Approvals.direct(words.cause(), words.person(), words.at());
        Outcome outcome =
                house.engine()
                        .act(
                                words.account(),
                                words.cause(),
                                house.floor().now(),
                                _ -> work(intent, approval, words.person()));
        house.floor().settle(words.account());
        return told(intent, outcome);
    }

    /** Halts first, in memory and in a note on disk; the journal, and words, come after. */
    private Reply stop(Utterance words, Intent intent) {
        int inFlight = house.engine().haltNow(words.account()).size();
        try {
            Reply reply = act(words, intent);
            return StopWords.add(reply, house.engine(), words.account(), inFlight);
        } catch (JournalUnavailable e) {
            LOG.warn("halted without the journal, on {}", words.cause(), e);
            String told =
                    "Trading is halted: nothing opens a position any more, and a restart will not"
                            + " change that. The journal could not be written yet: "
                            + e.getMessage();
            return Reply.of(
                    new Reply.Result(true, Catalogue.of(intent).wire(), null, told),
                    new Block.Text(told));
        }
    }

    Work work(Intent intent, Approval approval, String person, Entry... notes) {
        return new Work(commands.of(intent, approval, new Actor(person)), List.of(notes));
    }

    /** Sells what the intent says is to be sold, once its step is durable. */
    void close(Utterance words, Intent intent) {
        List<BotId> bots = house.engine().read(words.account(), it -> Commands.closes(intent, it));
        for (BotId bot : bots) {
            house.floor().close(words.account(), bot, "close/" + words.cause());
        }
    }

    static Reply told(Intent intent, Outcome outcome) {
        Optional<Refusal> refusal = outcome.refusal();
        String message =
                refusal.map(RefusalWords::say).orElseGet(() -> EventWords.sayAll(outcome.events()));
        String shown = message.isEmpty() ? "Done." : message;
        String again = outcome instanceof Outcome.Repeated ? "(Done before.) " + shown : shown;
        return Reply.of(
                new Reply.Result(
                        refusal.isEmpty(), Catalogue.of(intent).wire(), subject(intent), again),
                new Block.Text(again));
    }

    static @Nullable String subject(Intent intent) {
        if (intent instanceof Intent.OfBot of) {
            return of.bot().value();
        }
        return intent instanceof Intent.CreateBot create ? create.name() : null;
    }

    static boolean wasPausedByPerson(Bot bot) {
        // Where there is nothing to resume, the refusal comes at once too.
        return bot.state() != BotState.PAUSED || bot.reason() == Reason.PERSON;
    }
}
