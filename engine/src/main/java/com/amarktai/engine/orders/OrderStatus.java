package com.amarktai.engine.orders;

/** Where an order is in its life. */
public enum OrderStatus {
    /** In the journal, not yet given to the exchange. */
    PENDING,
    /** Given to the exchange, which has not answered. */
    SUBMITTED,
    /** The exchange has it and nothing is filled. */
    WORKING,
    /** Some of it is filled, the rest works. */
    PARTIAL,
    /** We asked for the rest to be canceled. */
    CANCELING,
    /** Nobody knows; left only by proof. */
    UNKNOWN,
    FILLED,
    CANCELED,
    REJECTED,
    EXPIRED;

    /** Over, unless the exchange proves otherwise. */
    public boolean isFinal() {
        return switch (this) {
            case FILLED, CANCELED, REJECTED, EXPIRED -> true;
            case PENDING, SUBMITTED, WORKING, PARTIAL, CANCELING, UNKNOWN -> false;
        };
    }

    /** May still fill: its funds are held. */
    public boolean isLive() {
        return !isFinal();
    }
}
