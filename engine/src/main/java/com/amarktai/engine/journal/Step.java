package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.time.Instant;
import java.util.List;

/** What happened to one account for one cause: the unit that is written whole or not at all. */
public record Step(
        AccountId account,
        long seq,
        String cause,
        Instant at,
        long epoch,
        List<Entry> entries,
        String previousHash,
        String hash) {

    /** What the first step of an account names as its predecessor. */
    public static final String GENESIS = "0".repeat(64);

    public Step {
        entries = List.copyOf(entries);
    }

    /** Whether this step is the very next after the one with this seq and hash. */
    public boolean follows(long lastSeq, String lastHash) {
        return seq == lastSeq + 1 && previousHash.equals(lastHash);
    }

    public Draft draft() {
        return new Draft(account, seq, cause, at, epoch, entries, previousHash);
    }
}
