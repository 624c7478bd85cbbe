package com.amarktai.engine.journal;

/** How an append ended. A journal that cannot say throws {@link JournalUnavailable} instead. */
public sealed interface Appended {

    /** Durable. */
    record Done(Step step) implements Appended {}

    /** This cause already led to a step; nothing was written. */
    record Repeated(Step earlier) implements Appended {}

    /** Someone else wrote this seq, or holds the lease by now: read again and decide again. */
    record Superseded(String why) implements Appended {

        /** Its seq is taken, leaves a gap, or it was decided on a history that is not this one. */
        public static Superseded notNext(Step step) {
            return new Superseded(
                    "step %d of account %s does not follow the last one that is stored"
                            .formatted(step.seq(), step.account()));
        }

        /** It was decided under a lease that is not, or no longer, the one that may write. */
        public static Superseded stale(Step step, long epoch) {
            return new Superseded(
                    "step %d of account %s carries epoch %d, only epoch %d may write"
                            .formatted(step.seq(), step.account(), step.epoch(), epoch));
        }
    }
}
