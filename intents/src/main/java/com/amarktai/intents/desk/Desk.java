package com.amarktai.intents.desk;

import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Effect;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.catalogue.Intent;
import com.amarktai.intents.catalogue.Level;
import com.amarktai.intents.grammar.Grammar;
import com.amarktai.intents.grammar.Names;
import com.amarktai.intents.grammar.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An utterance comes in, one reply goes out. Readings are answered, commands that lower risk are
 * done, commands that raise it become a card first.
 */
public final class Desk implements Assistant {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final House house;
    private final Grammar grammar = new Grammar();
    private final Proposals proposals;
    private final Deeds deeds;
    private final Readings readings;

    public Desk(House house) {
        this.house = house;
        this.deeds = new Deeds(house);
        this.proposals = new Proposals(house, deeds);
        this.readings = new Readings(house);
    }

    @Override
    public Reply hear(Utterance words) {
        try {
            return answer(words);
        } catch (JournalUnavailable e) {
            LOG.warn("the journal did not take {}", words.cause(), e);
            return failed("none", null, e.getMessage() + " Nothing was done.");
        } catch (RuntimeException e) {
            LOG.error("internal error on {}", words.cause(), e);
            return failed(
                    "none",
                    null,
                    "Something went wrong inside the assistant; the log has the details. Look at"
                            + " the status before you try again.");
        }
    }

    private Reply answer(Utterance words) {
        Names names =
                house.engine()
                        .read(
                                words.account(),
                                it -> new Names(it.fleet().list().stream().map(Bot::id).toList()));
        return switch (grammar.read(words.text(), names)) {
            case Reading.Yes(var said) -> proposals.yes(words, said);
            case Reading.No() -> proposals.no(words);
            case Reading.Hit(var intent) -> {
                proposals.drop(words, "another request");
                yield handle(words, intent);
            }
            case Reading.Unclear(var command, var sentence) -> {
                proposals.drop(words, "another request");
                yield failed(command, null, sentence);
            }
            case Reading.Ambiguous(var intents) -> {
                proposals.drop(words, "another request");
                yield ambiguous(intents);
            }
            case Reading.None() -> {
                proposals.drop(words, "another request");
                yield failed(
                        "none",
                        null,
                        "I did not understand that, and nothing was done. Say help for what I can"
                                + " do.");
            }
        };
    }

    private static Reply ambiguous(List<Intent> intents) {
        String choices =
                intents.stream()
                        .map(it -> Catalogue.of(it).wire())
                        .distinct()
                        .collect(Collectors.joining(" or "));
        return failed("none", null, "That could mean " + choices + ". Which one?");
    }

    private Reply handle(Utterance words, Intent intent) {
        Entry entry = Catalogue.of(intent);
        Optional<String> later = Later.reason(intent);
        if (later.isPresent()) {
            return failed(entry.wire(), Deeds.subject(intent), later.get());
        }
        if (entry.effect() == Effect.READS) {
            return readings.answer(words, intent);
        }
        if (level(words, intent, entry) == Level.L0) {
            return deeds.doAtOnce(words, intent);
        }
        Optional<Refusal> refusal = deeds.objection(words, intent);
        return refusal.isPresent()
                ? failed(entry.wire(), Deeds.subject(intent), RefusalWords.say(refusal.get()))
                : proposals.propose(words, intent);
    }

    /** Resuming is done at once only for a bot that a person paused; anything else is a card. */
    private Level level(Utterance words, Intent intent, Entry entry) {
        if (intent instanceof Intent.ResumeBot(var bot)) {
            boolean byPerson =
                    house.engine()
                            .read(
                                    words.account(),
                                    it ->
                                            it.fleet()
                                                    .find(bot)
                                                    .map(Deeds::wasPausedByPerson)
                                                    .orElse(true));
            return byPerson ? Level.L0 : Level.L1;
        }
        return entry.level();
    }

    static Reply failed(String command, @Nullable String subject, String why) {
        return Reply.of(new Reply.Result(false, command, subject, why), new Block.Text(why));
    }
}
