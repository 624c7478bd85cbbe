package com.amarktai.engine.orders;

/** Whether a fill's order waited in the book or came to it. Fees differ. */
public enum Liquidity {
    MAKER,
    TAKER
}
