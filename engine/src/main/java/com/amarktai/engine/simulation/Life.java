package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Counter;
import com.amarktai.engine.run.Engine;
import com.amarktai.engine.run.Handling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One life of the process under test, from its start to its end or its crash. */
final class Life {

    private final World world;
    private final Engine engine;
    private final Map<AccountId, Counter> counters = new TreeMap<>();

    /** Opens the engine and nothing else yet; {@link #restore} must follow. */
    Life(World world) {
        this.world = world;
        this.engine =
                new Engine(
                        world.journal(),
                        world.rules(),
                        World.CURRENCY,
                        List.of(),
                        world.note(),
                        handling(world));
        engine.listen(this::heard);
        for (Desk desk : world.desks()) {
            AccountId id = desk.account();
            counters.put(
                    id,
                    new Counter(id, engine, (venue, working) -> world.open(id, venue, working)));
        }
    }

    private static Handling handling(World world) {
        return new Trouble(
                world.wiring().handling().apply(Handling.OWN),
                world.plan(),
                world.unreadableRules(),
                (account, events) -> world.desk(account).inspector().notEvaluated(events));
    }

    private void heard(Step step, List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.Orders order) {
                counter(step.account()).heard(order);
            }
        }
    }

    /** What a start does before anything else. */
    void restore() {
        engine.recoverHalts(world.clock().wall());
        counters.values().forEach(it -> it.restore(world.clock().wall()));
    }

    Engine engine() {
        return engine;
    }

    Counter counter(AccountId account) {
        Counter counter = counters.get(account);
        if (counter == null) {
            throw new IllegalArgumentException("no such account here: " + account);
        }
        return counter;
    }
}
