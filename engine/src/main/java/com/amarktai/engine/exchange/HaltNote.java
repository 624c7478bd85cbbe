package com.amarktai.engine.exchange;

import com.amarktai.engine.orders.AccountId;
import java.util.Set;

/**
 * Remembers halts where neither store nor network is needed: they must survive the death of the
 * process even while the journal cannot be written.
 */
public interface HaltNote {

    /** Returns when it is durable. */
    void halted(AccountId account);

    void lifted(AccountId account);

    /** Accounts whose halt was noted and not lifted. */
    Set<AccountId> list();

    /** Keeps nothing: for back-tests and tests. */
    HaltNote NONE =
            new HaltNote() {
                @Override
                public void halted(AccountId account) {
                    // Nothing is kept.
                }

                @Override
                public void lifted(AccountId account) {
                    // Nothing is kept.
                }

                @Override
                public Set<AccountId> list() {
                    return Set.of();
                }
            };
}
