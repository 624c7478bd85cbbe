package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The append-only log. {@code (account, seq)} and {@code (account, cause)} are unique, seq has no
 * gaps and a step names the hash of the one before it; every method may throw {@link
 * JournalUnavailable}. Safe for use by many threads.
 */
public interface Journal extends AutoCloseable {

    /** The lease this opening writes under; grows with every opening for writing. */
    long epoch();

    /**
     * Returns when the step is durable, or says why it was not written: first whether the cause is
     * known, then whether the step has the epoch that may write, then whether it is the next.
     */
    Appended append(Step step);

    /** The step this cause led to. */
    Optional<Step> find(AccountId account, String cause);

    /** The last step of an account. */
    Optional<Step> last(AccountId account);

    /** Hands over the steps of an account in order, from this seq on, without holding them all. */
    void read(AccountId account, long fromSeq, Consumer<Step> reader);

    /** Every account that has a step, sorted. */
    List<AccountId> accounts();

    /** Keeps a snapshot, in place of an older one of the same account and room. */
    void keep(Snapshot snapshot);

    Optional<Snapshot> snapshot(AccountId account, String room);

    @Override
    void close();
}
