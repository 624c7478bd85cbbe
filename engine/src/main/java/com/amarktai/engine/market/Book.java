package com.amarktai.engine.market;

import java.time.Instant;
import java.util.List;

/** Levels on both sides, best first. Never empty on either side. */
public record Book(Pair pair, List<Level> bids, List<Level> asks, Instant at, String source) {

    /**
     * @throws IllegalArgumentException if a side is empty
     */
    public Book {
        bids = List.copyOf(bids);
        asks = List.copyOf(asks);
        if (bids.isEmpty() || asks.isEmpty()) {
            throw new IllegalArgumentException("a book has levels on both sides");
        }
    }

    public Quote quote() {
        return new Quote(pair, bids.getFirst().price(), asks.getFirst().price(), at, source);
    }

    /** The levels an order of this side would take. */
    public List<Level> against(Side side) {
        return side == Side.BUY ? asks : bids;
    }
}
