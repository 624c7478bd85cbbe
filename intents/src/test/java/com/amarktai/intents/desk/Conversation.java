package com.amarktai.intents.desk;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.MemoryJournal;
import com.amarktai.engine.market.recorded.BookShape;
import com.amarktai.engine.market.recorded.RecordedMarket;
import com.amarktai.engine.market.recorded.Tape;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Engine;
import com.amarktai.engine.run.Floor;
import com.amarktai.engine.strategy.Strategies;
import com.amarktai.engine.testing.TestRules;
import com.amarktai.intents.confirmation.Cards;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole house without a terminal: say something, get the reply; the wall clock is in our hands.
 */
final class Conversation {

    static final AccountId ACCOUNT = new AccountId("demo");
    private static final BookShape SHAPE =
            new BookShape(Bps.of(10), Quantity.of("2"), 5, new BigDecimal("0.01"));

    final Engine engine;
    final Floor floor;
    final List<Push> pushes = new ArrayList<>();
    private final Desk desk;
    private Instant wall = Instant.parse("2026-01-05T10:00:00Z");
    private int said;
    private int cards;

    Conversation() {
        this(new MemoryJournal(), "s1");
    }

    private final String session;

    Conversation(Journal journal, String session) {
        this.session = session;
        Cards pending = new Cards();
        Tape tape = Tape.bitstamp2013();
        engine = new Engine(journal, TestRules.rules(), Asset.USD, List.of(pending));
        floor =
                new Floor(
                        engine,
                        () -> new RecordedMarket(tape, SHAPE),
                        new Strategies(),
                        TestRules.floor());
        Opening.demo(engine, ACCOUNT, TestRules.BTC_USD, floor.market().begins(), wall);
        floor.open(ACCOUNT);
        engine.listen(new Pushes(pushes::add, floor.market().source()));
        desk = new Desk(new House(engine, floor, pending, () -> session + "-card" + ++cards));
    }

    Reply say(String text) {
        said++;
        return say("console/" + session + "/" + said, text);
    }

    Reply say(String cause, String text) {
        return desk.hear(new Utterance("console", ACCOUNT, "console", cause, text, wall));
    }

    void waitFor(Duration time) {
        wall = wall.plus(time);
    }

    static String text(Reply reply) {
        return String.join("\n", reply.blocks().stream().map(Object::toString).toList());
    }
}
