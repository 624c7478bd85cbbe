package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Verifier;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.codec.SnapshotCodec;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Folds an account from its first step and checks what must hold: every event can be read, the
 * purses of the double entry sum to zero, equity is what it is made of, and a snapshot says the
 * same as the steps it stands for.
 */
public final class Refold implements Verifier.AccountCheck {

    private final Journal journal;
    private final Asset currency;
    private final EventCodec codec = new EventCodec();
    private final SnapshotCodec snapshots = new SnapshotCodec();

    public Refold(Journal journal, Asset currency) {
        this.journal = journal;
        this.currency = currency;
    }

    @Override
    public Optional<String> problem(AccountId id) {
        Account account = new Account(id, currency);
        Snapshot snapshot =
                journal.snapshot(id, Seat.ENGINE_ROOM)
                        .filter(it -> it.version() == SnapshotCodec.VERSION)
                        .orElse(null);
        String[] problem = new String[1];
        try {
            journal.read(
                    id,
                    1,
                    step -> {
                        for (Event event : codec.events(step)) {
                            account.apply(event, step.seq(), step.at());
                        }
                        if (snapshot != null
                                && snapshot.seq() == step.seq()
                                && !snapshots.write(account).equals(snapshot.json())) {
                            problem[0] = "the snapshot does not say what the steps say";
                        }
                    });
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.of("the steps do not fold: " + e.getMessage());
        }
        return Optional.ofNullable(problem[0]).or(() -> imbalance(account));
    }

    private static Optional<String> imbalance(Account account) {
        for (Map.Entry<Asset, BigDecimal> sum : account.ledger().trialBalance().entrySet()) {
            if (sum.getValue().signum() != 0) {
                return Optional.of("the trial balance of " + sum.getKey() + " is not zero");
            }
        }
        BigDecimal made = account.ledger().figures().equity();
        BigDecimal kept = account.ledger().curve().equity();
        return made.compareTo(kept) == 0
                ? Optional.empty()
                : Optional.of("equity " + kept + " is not what it is made of, " + made);
    }
}
