package com.amarktai.engine.orders;

/** What an order is for. */
public enum Purpose {
    /** Opens or grows a position. */
    ENTER,
    /** Only ever makes a position smaller: a close, a stop, a take-profit. */
    REDUCE
}
