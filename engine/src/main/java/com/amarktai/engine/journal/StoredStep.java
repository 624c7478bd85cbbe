package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A step as a store holds it: texts and whole numbers, the entries as one text. */
public record StoredStep(
        String account,
        long seq,
        String cause,
        String at,
        long epoch,
        String entries,
        String previousHash,
        String hash) {

    public static StoredStep of(Step step) {
        return new StoredStep(
                step.account().value(),
                step.seq(),
                step.cause(),
                step.at().toString(),
                step.epoch(),
                EntriesText.write(step.entries()),
                step.previousHash(),
                step.hash());
    }

    /**
     * The step it was made of; whether that is the step once written, its hash tells.
     *
     * @throws StepUnreadable if it was made of none
     */
    public Step step() {
        return new Step(
                account(account, seq),
                seq,
                cause,
                instant().orElseThrow(() -> unreadable("its time is not in the form of a time")),
                epoch,
                list(),
                previousHash,
                hash);
    }

    /**
     * @throws StepUnreadable if the text is no account, naming this seq
     */
    public static AccountId account(String text, long seq) {
        try {
            return new AccountId(text);
        } catch (IllegalArgumentException e) {
            throw new StepUnreadable(text, seq, "its account is not an account id");
        }
    }

    /** Only the one form that is written, so that a changed letter never goes unseen. */
    private Optional<Instant> instant() {
        try {
            return Optional.of(Instant.parse(at)).filter(it -> it.toString().equals(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Entry> list() {
        try {
            return EntriesText.read(entries);
        } catch (IllegalArgumentException e) {
            throw unreadable("its entries are not a list of entries");
        }
    }

    private StepUnreadable unreadable(String reason) {
        return new StepUnreadable(account, seq, reason);
    }
}
