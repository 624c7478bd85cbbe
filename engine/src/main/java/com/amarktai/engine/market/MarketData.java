package com.amarktai.engine.market;

import java.time.Instant;
import java.util.Optional;

/**
 * A market read forward in its own time. One reader at a time; the reader decides how fast time
 * goes.
 */
public interface MarketData {

    /** What every number from here is labelled with, as in "recorded Bitstamp 2013". */
    String source();

    Pair pair();

    /** When the history begins. */
    Instant begins();

    /** The next trade at or before this moment, or empty if there is none. */
    Optional<Tick> next(Instant until);

    /** When the next trade happens, without taking it. */
    Instant peek();

    /** Goes to the first trade after this moment, in whatever lap that is. */
    void seek(Instant after);

    /** The book around the trade last returned. Empty before the first. */
    Optional<Book> book();

    /** Whether the trade last returned is the last of its lap. */
    boolean isEndOfLap();
}
