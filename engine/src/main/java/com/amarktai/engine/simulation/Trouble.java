package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.account.Rules;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Handling;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** The program itself goes wrong now and then, in the middle of handling a command. */
final class Trouble implements Handling {

    private final Handling own;
    private final FaultPlan plan;
    private final Rules unreadable;
    private final BiConsumer<AccountId, List<Event>> notEvaluated;

    /** A mistake of ours. */
    static final class Bug extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Bug() {
            super("simulated mistake in the program", null, false, false);
        }
    }

    /**
     * @param unreadable rules under which no breaker can work out its figures
     * @param notEvaluated is told what was decided under them
     */
    Trouble(
            Handling own,
            FaultPlan plan,
            Rules unreadable,
            BiConsumer<AccountId, List<Event>> notEvaluated) {
        this.own = own;
        this.plan = plan;
        this.unreadable = unreadable;
        this.notEvaluated = notEvaluated;
    }

    @Override
    public List<Event> handle(
            Account account, Command command, Rules rules, long seq, Instant now) {
        if (plan.fires(Fault.INTERNAL_ERROR)) {
            throw new Bug();
        }
        if (command instanceof Command.Mark && plan.fires(Fault.EVALUATION_FAILS)) {
            List<Event> events = own.handle(account, command, unreadable, seq, now);
            notEvaluated.accept(account.id(), events);
            return events;
        }
        return own.handle(account, command, rules, seq, now);
    }
}
