package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.breaker.BreakerRules;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.codec.Forms;
import com.amarktai.engine.journal.codec.SnapshotCodec;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything outside the process under test: clocks, prices, venues, the store, what went wrong.
 */
final class World {

    static final Asset CURRENCY = Asset.USD;

    private final SimClock clock = new SimClock();
    private final Note note = new Note();
    private final Witness witness = new Witness();
    private final Map<AccountId, Desk> desks = new TreeMap<>();
    private final Dice dice;
    private final FaultPlan plan;
    private final Wiring wiring;
    private final Rules rules;
    private final Rules unreadable;
    private final SimMarket market;
    private final Effects effects;
    private final Journal store;
    private final Journal journal;

    World(Dice dice, FaultPlan plan, Wiring wiring, SimRules.Counts counts, int accounts) {
        this.dice = dice;
        this.plan = plan;
        this.wiring = wiring;
        this.rules = SimRules.of(counts);
        this.unreadable = SimRules.of(counts, unreadable());
        this.market = new SimMarket(dice.split());
        this.effects = new Effects(plan);
        this.store = wiring.store().get();
        Journal chaos = new ChaosJournal(store, clock, plan, dice.split(), effects);
        this.journal = wiring.journal().apply(chaos);
        Inspector.Codecs codecs = new Inspector.Codecs(new EventCodec(), new SnapshotCodec());
        for (int number = 1; number <= accounts; number++) {
            AccountId id = new AccountId("paper/" + number);
            desks.put(id, desk(id, codecs));
        }
    }

    /** Limits that are not there, which is not a thing the program's own types can say. */
    private static BreakerRules unreadable() {
        String nothing =
                """
                {"drawdown": null, "dailyLoss": null, "lossesInARow": 5, "errorsPerHour": 10,
                 "accountDrawdown": null}
                """;
        try {
            return Forms.mapper().readValue(nothing, BreakerRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("breaker rules have another form by now", e);
        }
    }

    private Desk desk(AccountId id, Inspector.Codecs codecs) {
        Map<Venue, VenueBook> books = new EnumMap<>(Venue.class);
        for (Venue venue : SimRules.VENUES) {
            books.put(venue, new VenueBook(id, venue, clock, market, plan, dice.split()));
        }
        Calls calls = new Calls();
        return new Desk(
                id,
                books,
                calls,
                new Inspector(id, store, books, calls, rules, CURRENCY, witness, codecs));
    }

    /** The account's side of a venue, as a process opens it. */
    Exchange open(AccountId account, Venue venue, List<Working> working) {
        Desk desk = desk(account);
        VenueBook book = desk.books().get(venue);
        if (book == null) {
            throw new IllegalStateException("no such venue here: " + venue);
        }
        SimExchange exchange =
                new SimExchange(
                        book,
                        desk.calls(),
                        clock,
                        plan,
                        dice.split(),
                        effects,
                        desk.inspector(),
                        working);
        return wiring.exchange().apply(exchange);
    }

    /** Prices move, and venues with them. */
    void move() {
        market.move();
        desks.values().forEach(desk -> desk.books().values().forEach(VenueBook::move));
    }

    Desk desk(AccountId account) {
        Desk desk = desks.get(account);
        if (desk == null) {
            throw new IllegalArgumentException("no such account here: " + account);
        }
        return desk;
    }

    Collection<Desk> desks() {
        return desks.values();
    }

    SimClock clock() {
        return clock;
    }

    Note note() {
        return note;
    }

    Witness witness() {
        return witness;
    }

    Dice dice() {
        return dice;
    }

    FaultPlan plan() {
        return plan;
    }

    Wiring wiring() {
        return wiring;
    }

    Rules rules() {
        return rules;
    }

    /** Under these no breaker can work out its figures. */
    Rules unreadableRules() {
        return unreadable;
    }

    SimMarket market() {
        return market;
    }

    Effects effects() {
        return effects;
    }

    /** What a process writes to. */
    Journal journal() {
        return journal;
    }
}
