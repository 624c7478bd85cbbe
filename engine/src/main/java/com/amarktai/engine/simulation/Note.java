package com.amarktai.engine.simulation;

import com.amarktai.engine.exchange.HaltNote;
import com.amarktai.engine.orders.AccountId;
import java.util.Set;
import java.util.TreeSet;

/** Halts on a disk that survives every process. */
final class Note implements HaltNote {

    private final Set<AccountId> halted = new TreeSet<>();

    @Override
    public void halted(AccountId account) {
        halted.add(account);
    }

    @Override
    public void lifted(AccountId account) {
        halted.remove(account);
    }

    @Override
    public Set<AccountId> list() {
        return new TreeSet<>(halted);
    }
}
