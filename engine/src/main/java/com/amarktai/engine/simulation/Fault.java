package com.amarktai.engine.simulation;

/**
 * What can go wrong, and how often it does where it is active, in ten-thousandths of its occasions.
 */
public enum Fault {
    /** The venue has the order, its answer is lost. */
    ACCEPTED_THEN_TIMEOUT(1000),
    /** The venue refused the order, its answer is lost. */
    REJECTED_THEN_TIMEOUT(500),
    DROPPED_BEFORE_SEND(500),
    /** The order works, and look-ups find it only up to 15.9 seconds later. */
    VISIBLE_LATE(2000),
    ACKNOWLEDGED_LATE(1000),
    DUPLICATE_FILL(2000),
    /** Reports come in another order, within five. */
    REORDERED(3000),
    REPORTED_LATE(1000),
    FILL_BEFORE_ACKNOWLEDGED(1000),
    FILL_AFTER_CANCEL(500),
    /** One to twenty fills instead of one. */
    PARTIAL_FILLS(6000),
    CANCEL_UNKNOWN(1000),
    /** The rest is filled just before the cancel arrives. */
    CANCEL_TOO_LATE(1000),
    VENUE_CANCELS(100),
    VENUE_EXPIRES(50),
    DECLINED(500),
    /** A lost answer comes as an exception. */
    THROWS(3000),
    NO_ANSWER(1000),
    /** A look-up does not know yet what came in the last five seconds. */
    STALE_LOOKUP(2000),
    FEE_ASSET_CHANGES(500),
    /** For a minute up to three hours. */
    VENUE_HALTS(3),
    REPORTS_FAIL(100),
    JOURNAL_FAILS_BEFORE(20),
    /** The step is there, and the journal says it could not be written. */
    JOURNAL_FAILS_AFTER(20),
    JOURNAL_SLOW(50),
    JOURNAL_AWAY(2),
    SNAPSHOT_LOST(1000),
    /** The process dies before or after an effect; a step that was being written may be torn. */
    CRASH(2),
    /** Somebody sets the clock on the wall, forward or back. */
    WALL_CLOCK_SET(20),
    /** The program itself is wrong. */
    INTERNAL_ERROR(5),
    /** The breaker's figures cannot be worked out. */
    EVALUATION_FAILS(5);

    private final int rate;

    Fault(int rate) {
        this.rate = rate;
    }

    int rate() {
        return rate;
    }
}
