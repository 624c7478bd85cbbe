package com.amarktai.engine.orders;

/** What can be learned about an order. */
public enum OrderSign {
    SENT,
    ACCEPTED,
    FILLED_IN_PART,
    FILLED_WHOLE,
    CANCEL_ASKED,
    CANCELED,
    REJECTED,
    EXPIRED,
    /** The answer was lost. */
    LOST,
    /** Two not-founds, the later past the venue's horizon, and no trade: it never was there. */
    PROVEN_ABSENT
}
