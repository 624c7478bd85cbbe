package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * A step before it has its hash.
 *
 * @param seq from 1, without gaps, within the account
 * @param cause what led to it: a chat update, a job, an exchange message; unique within the account
 * @param at engine clock of the account
 * @param epoch lease under which it is written
 * @param previousHash hash of the step before, {@link Step#GENESIS} for the first
 */
public record Draft(
        AccountId account,
        long seq,
        String cause,
        Instant at,
        long epoch,
        List<Entry> entries,
        String previousHash) {

    /**
     * @throws IllegalArgumentException if seq is below 1, the cause blank or nothing happened
     */
    public Draft {
        entries = List.copyOf(entries);
        cause = Chain.wellFormed(cause);
        if (seq < 1 || cause.isBlank() || entries.isEmpty()) {
            throw new IllegalArgumentException("a step has a seq from 1, a cause and entries");
        }
    }

    public Step sealed() {
        return new Step(account, seq, cause, at, epoch, entries, previousHash, Chain.hash(this));
    }
}
