package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every command its cause, and remembers those whose outcome nobody saw. */
final class Desktop {

    private static final int KEPT = 40;

    private final World world;
    private final Dice dice;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<AccountId, Asked> insisted = new LinkedHashMap<>();
    private long number;

    /** A command under its cause. */
    record Asked(AccountId account, String cause, Command command) {}

    Desktop(World world, Dice dice) {
        this.world = world;
        this.dice = dice;
    }

    Outcome submit(Life life, AccountId account, Command command) {
        number++;
        return submit(life, new Asked(account, "said/" + number, command));
    }

    Outcome submit(Life life, Asked what) {
        asked.add(what);
        if (asked.size() > KEPT) {
            asked.removeFirst();
        }
        return life.engine()
                .submit(what.account(), what.cause(), world.clock().wall(), what.command());
    }

    /** Says it until it is written. */
    void insist(Life life, AccountId account, Command command) {
        number++;
        insisted.put(account, new Asked(account, "said/" + number, command));
        insistAgain(life);
    }

    /** What was insisted on and is not written yet. */
    void insistAgain(Life life) {
        for (Asked what : List.copyOf(insisted.values())) {
            life.engine()
                    .submit(what.account(), what.cause(), world.clock().wall(), what.command());
            insisted.remove(what.account());
        }
    }

    /** The same cause once more, as after an answer that got lost. */
    void repeat(Life life) {
        if (!asked.isEmpty()) {
            Asked what = dice.of(asked);
            life.engine()
                    .submit(what.account(), what.cause(), world.clock().wall(), what.command());
        }
    }
}
