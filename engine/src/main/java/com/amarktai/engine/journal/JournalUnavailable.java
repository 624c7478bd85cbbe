package com.amarktai.engine.journal;

/**
 * The store did not answer, is full or broken. Whether a step that was being written is there is
 * unknown; its cause tells, once the store can be read again.
 */
public sealed class JournalUnavailable extends RuntimeException permits StepUnreadable {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong and what to do, fit for a person
     */
    public JournalUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public JournalUnavailable(String sentence) {
        super(sentence);
    }
}
