package com.amarktai.bot.cli;

import com.amarktai.bot.console.Voice;
import com.amarktai.bot.settings.Settings;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.market.recorded.RecordedMarket;
import com.amarktai.engine.market.recorded.Tape;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Engine;
import com.amarktai.engine.run.Floor;
import com.amarktai.engine.run.HaltFiles;
import com.amarktai.engine.run.Handling;
import com.amarktai.engine.strategy.Strategies;
import com.amarktai.intents.confirmation.Cards;
import com.amarktai.intents.desk.Desk;
import com.amarktai.intents.desk.House;
import com.amarktai.intents.desk.Opening;
import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Pushes;
import com.amarktai.intents.desk.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The wiring: journal, engine, floor and desk over one data folder. */
final class OpenHouse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenHouse.class);
    private static final AccountId ACCOUNT = new AccountId("demo");
    private static final String PERSON = "console";

    private final Journal journal;
    private final Engine engine;
    private final Floor floor;
    private final Desk desk;
    private final Clocks clocks;

    private OpenHouse(Journal journal, Engine engine, Floor floor, Desk desk, Clocks clocks) {
        this.journal = journal;
        this.engine = engine;
        this.floor = floor;
        this.desk = desk;
        this.clocks = clocks;
    }

    /**
     * @throws JournalUnavailable if the store cannot be used; the message says what to do
     */
    static OpenHouse open(Settings settings, Path data, Clocks clocks) {
        prepare(data);
        Journal journal =
                Journals.open(settings, data, clocks.ids().get(), () -> clocks.wall().get());
        boolean opened = false;
        try {
            OpenHouse house = open(settings, data, clocks, journal);
            opened = true;
            return house;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    /** The folder holds the halt notes and the history, whatever store the journal has. */
    private static void prepare(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new JournalUnavailable(
                    "The data folder "
                            + data
                            + " cannot be made. Check the path and its rights, or choose another"
                            + " with --data.",
                    e);
        }
    }

    private static OpenHouse open(Settings settings, Path data, Clocks clocks, Journal journal) {
        Cards cards = new Cards();
        HaltFiles halts = new HaltFiles(data);
        Engine engine =
                new Engine(
                        journal, settings.rules(), Asset.USD, List.of(cards), halts, Handling.OWN);
        Tape tape = Tape.bitstamp2013();
        Floor floor =
                new Floor(
                        engine,
                        () -> new RecordedMarket(tape, settings.book()),
                        new Strategies(),
                        settings.floor());
        Instant wall = clocks.wall().get();
        Opening.demo(engine, ACCOUNT, tape.pair(), floor.market().begins(), wall);
        engine.recoverHalts(engine.read(ACCOUNT, it -> it.clock()));
        floor.open(ACCOUNT);
        Desk desk = new Desk(new House(engine, floor, cards, clocks.ids()));
        return new OpenHouse(journal, engine, floor, desk, clocks);
    }

    Floor floor() {
        return floor;
    }

    /** Says a line as the person at the console, under a cause of its own. */
    Voice voice(String session) {
        AtomicLong said = new AtomicLong();
        return line ->
                desk.hear(
                        new Utterance(
                                PERSON,
                                ACCOUNT,
                                PERSON,
                                "console/" + session + "/" + said.incrementAndGet(),
                                line,
                                clocks.wall().get()));
    }

    void tell(Consumer<Push> out) {
        engine.listen(new Pushes(out, floor.market().source()));
    }

    /** What can be completed: the bots' names. */
    List<String> names() {
        return engine.read(
                ACCOUNT,
                it -> it.fleet().list().stream().map(Bot::id).map(id -> id.value()).toList());
    }

    @Override
    public void close() {
        try {
            floor.noteTime();
        } catch (JournalUnavailable e) {
            LOG.warn("the time could not be noted; the next start goes on a little earlier", e);
        }
        engine.close();
        journal.close();
    }
}
