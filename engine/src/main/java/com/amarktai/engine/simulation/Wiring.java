package com.amarktai.engine.simulation;

import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.MemoryJournal;
import com.amarktai.engine.run.Handling;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How the engine is connected to the simulated world. The places where tests plant their bugs.
 *
 * @param store what is durable, and what the inspector reads
 * @param journal between the engine and what is durable
 * @param exchange between the engine and each venue
 */
record Wiring(
        Supplier<Journal> store,
        UnaryOperator<Journal> journal,
        UnaryOperator<Exchange> exchange,
        UnaryOperator<Handling> handling) {

    static final Wiring PLAIN =
            new Wiring(
                    MemoryJournal::new,
                    UnaryOperator.identity(),
                    UnaryOperator.identity(),
                    UnaryOperator.identity());
}
