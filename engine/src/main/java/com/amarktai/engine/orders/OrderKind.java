package com.amarktai.engine.orders;

/** How an order meets the book. */
public enum OrderKind {
    /** Takes what the book offers, up to the worst price; the rest is canceled. */
    MARKET,
    /** Waits at its price. */
    LIMIT
}
