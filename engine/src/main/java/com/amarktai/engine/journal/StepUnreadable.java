package com.amarktai.engine.journal;

/** One stored step is not in the form a step is written in: the store was damaged or altered. */
public final class StepUnreadable extends JournalUnavailable {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final long seq;
    private final String reason;

    /**
     * @param account as it is stored, which need not be an account any more
     * @param reason what is wrong with it, as in "its entries are not a list of entries"
     */
    public StepUnreadable(String account, long seq, String reason) {
        super(
                "Step %d of account %s cannot be read: %s. Stop, run verify, restore a backup."
                        .formatted(seq, account, reason));
        this.account = account;
        this.seq = seq;
        this.reason = reason;
    }

    public String account() {
        return account;
    }

    public long seq() {
        return seq;
    }

    public String reason() {
        return reason;
    }
}
