package com.amarktai.engine.market;

/** Which way an order goes, seen from us. */
public enum Side {
    BUY,
    SELL;

    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }
}
