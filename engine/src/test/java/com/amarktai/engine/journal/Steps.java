package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes steps that continue what a journal holds. */
public final class Steps {

    public static final AccountId ALICE = new AccountId("alice");
    public static final AccountId BOB = new AccountId("bob");

    private static final Instant START = Instant.parse("2026-01-01T00:00:00.000000001Z");

    private Steps() {}

    /** The next step of the account, as whoever reads the journal now would write it. */
    public static Step next(Journal journal, AccountId account, String cause) {
        return next(journal, account, cause, "{\"cause\":\"" + cause + "\"}");
    }

    public static Step next(Journal journal, AccountId account, String cause, String json) {
        return after(journal.last(account).orElse(null), account, cause, journal.epoch(), json);
    }

    /** The step after this one; null stands for the beginning. */
    public static Step after(
            @Nullable Step last, AccountId account, String cause, long epoch, String json) {
        long seq = last == null ? 1 : last.seq() + 1;
        return new Draft(
                        account,
                        seq,
                        cause,
                        START.plusSeconds(seq),
                        epoch,
                        List.of(
                                new Entry("account", "Deposited", 1, json),
                                new Entry("engine", "Marked", 2, "{}")),
                        last == null ? Step.GENESIS : last.hash())
                .sealed();
    }

    /** Appends so many steps one after the other. */
    public static void fill(Journal journal, AccountId account, int count) {
        for (int i = 0; i < count; i++) {
            Step step = next(journal, account, "cause-" + i);
            if (!(journal.append(step) instanceof Appended.Done)) {
                throw new IllegalStateException("not written: " + step);
            }
        }
    }
}
