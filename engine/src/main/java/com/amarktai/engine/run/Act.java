package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;

/** Says what to do with an account after looking at it, while nobody else can change it. */
@FunctionalInterface
public interface Act {
    Work on(Account account);
}
