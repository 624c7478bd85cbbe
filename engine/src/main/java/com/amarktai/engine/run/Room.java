package com.amarktai.engine.run;

import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import java.util.Optional;

/** A fold of another module that lives in the accounts' streams, beside the engine's own. */
public interface Room {

    /** Names its snapshots. */
    String name();

    /** Form of its snapshots. */
    int version();

    /** Takes in a step. Called in order, once per step, under the account's lock. */
    void hear(Step step);

    /** Its state of one account. */
    String save(AccountId account);

    /** Replaces its state of one account: by a saved one, or by nothing. */
    void load(AccountId account, Optional<String> saved);
}
