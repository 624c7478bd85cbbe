package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a whole journal and reckons every hash again. A changed, missing, added or moved step is
 * found; an account cut off after one of its steps is a shorter history that is right in itself,
 * and is found only against a head that somebody kept elsewhere.
 */
public final class Verifier {

    private final Journal journal;
    private final AccountCheck check;

    public Verifier(Journal journal) {
        this(journal, _ -> Optional.empty());
    }

    public Verifier(Journal journal, AccountCheck check) {
        this.journal = journal;
        this.check = check;
    }

    /** What else must hold for an account, such as that its steps still fold to its state. */
    @FunctionalInterface
    public interface AccountCheck {

        /** What is wrong, as a sentence, or empty. */
        Optional<String> problem(AccountId account);
    }

    /** How a verification ended. */
    public sealed interface Verdict {

        /**
         * Nothing is wrong.
         *
         * @param head lower-case hex SHA-256 over the sorted lines {@code account seq hash} of the
         *     last step of each account, each line ended with a line feed
         */
        record Ok(int accounts, long steps, String head) implements Verdict {}

        /** The first thing that is wrong, by account and seq. */
        record Bad(String account, long seq, String reason) implements Verdict {}
    }

    public Verdict verify() {
        MessageDigest head = Chain.sha256();
        int accounts = 0;
        long steps = 0;
        try {
            for (AccountId account : journal.accounts()) {
                Walk walk = new Walk(account);
                // From the very smallest, so that a seq below 1 is seen too.
                journal.read(account, Long.MIN_VALUE, walk::take);
                Verdict.@Nullable Bad bad = walk.verdict(check);
                if (bad != null) {
                    return bad;
                }
                head.update(walk.line().getBytes(StandardCharsets.UTF_8));
                accounts++;
                steps += walk.seq;
            }
        } catch (StepUnreadable e) {
            return new Verdict.Bad(e.account(), e.seq(), e.reason());
        }
        return new Verdict.Ok(accounts, steps, HexFormat.of().formatHex(head.digest()));
    }

    /** One account, step by step: where the chain is, and where it broke first. */
    private static final class Walk {

        private final AccountId account;
        private long seq;
        private String hash = Step.GENESIS;
        private Verdict.@Nullable Bad bad;

        Walk(AccountId account) {
            this.account = account;
        }

        void take(Step step) {
            if (bad != null) {
                return;
            }
            String reason = problem(step);
            if (reason != null) {
                bad = new Verdict.Bad(account.value(), step.seq(), reason);
            }
            seq = step.seq();
            hash = step.hash();
        }

        private @Nullable String problem(Step step) {
            if (step.seq() != seq + 1) {
                return "seq " + (seq + 1) + " was to come";
            }
            if (!step.previousHash().equals(hash)) {
                return "it does not name the hash of the step before it";
            }
            if (!Chain.hash(step).equals(step.hash())) {
                return "its content does not have the hash it was written with";
            }
            return null;
        }

        Verdict.@Nullable Bad verdict(AccountCheck check) {
            if (bad != null) {
                return bad;
            }
            if (seq == 0) {
                return new Verdict.Bad(account.value(), 1, "its steps are listed but not found");
            }
            return check.problem(account)
                    .map(it -> new Verdict.Bad(account.value(), seq, it))
                    .orElse(null);
        }

        String line() {
            return account + " " + seq + " " + hash + "\n";
        }
    }
}
