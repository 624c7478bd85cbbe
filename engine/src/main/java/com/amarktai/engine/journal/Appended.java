package com.amarktai.engine.journal;

/** How an append ended. A journal that cannot say throws {@link JournalUnavailable} instead. */
public sealed interface Appended {

    /** Durable. */
    record Done(Step step) implements Appended {}

    /** This cause already led to a step; nothing was written. */
    record Repeated(Step earlier) implements Appended {}

    /** Someone else wrote this seq, or holds the lease by now: read again and decide again. */
    record Superseded(String why) implements Appended {}
}
