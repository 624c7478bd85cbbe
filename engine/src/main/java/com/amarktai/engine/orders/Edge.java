package com.amarktai.engine.orders;

import com.amarktai.engine.money.Bps;

/**
 * What a strategy expects to earn from entry to planned exit, before costs, and why.
 *
 * @param expected round trip, in basis points of the entry notional
 * @param basis one sentence
 */
public record Edge(Bps expected, String basis) {

    /** For orders that only reduce: their edge is not asked for. */
    public static final Edge NONE = new Edge(Bps.ZERO, "reduces a position");
}
