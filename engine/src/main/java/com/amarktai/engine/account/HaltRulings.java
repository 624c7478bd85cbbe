package com.amarktai.engine.account;

import static com.amarktai.engine.account.FundsRulings.refused;

import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.gates.Halt;
import java.util.ArrayList;
import java.util.List;

/** Decides on the emergency stop and on lifting it. Lifting resumes nothing by itself. */
record HaltRulings(Account account) {

    List<Event> decide(Command.Halting command) {
        return switch (command) {
            case Command.EmergencyStop(var by, var why) -> stop(by, why);
            case Command.LiftHalt(var approval) -> lift(approval);
        };
    }

    private List<Event> stop(Actor by, String why) {
        Halt halt = account.halt();
        if (halt.inForce().isPresent()) {
            var inForce = halt.inForce().get();
            return refused(
                    "emergency_stop", new Refusal.TradingHalted(inForce.why(), inForce.since()));
        }
        return halted(account, by, why);
    }

    static List<Event> halted(Account account, Actor by, String why) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.TradingHalted(by, why, account.halt().epoch() + 1));
        events.addAll(Cancels.allEntries(account, "emergency stop"));
        return events;
    }

    private List<Event> lift(Approval approval) {
        return account.halt().isInForce()
                ? List.of(new Event.HaltLifted(approval, account.halt().epoch() + 1))
                : refused("lift_emergency_stop", new Refusal.NotHalted());
    }
}
