package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.account.Rules;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import java.time.Instant;
import java.util.List;

/**
 * How an account handles a command: decides, applies, and what follows. A seam for the simulation.
 */
@FunctionalInterface
public interface Handling {

    Handling OWN = Account::handle;

    List<Event> handle(Account account, Command command, Rules rules, long seq, Instant now);
}
