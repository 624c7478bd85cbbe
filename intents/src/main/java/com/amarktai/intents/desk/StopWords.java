package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Engine;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands after an emergency stop: working orders, positions, and what can be done about them.
 */
final class StopWords {

    private StopWords() {}

    static Reply add(Reply reply, Engine engine, AccountId account, int inFlight) {
        List<Block> blocks = new ArrayList<>(reply.blocks());
        blocks.add(new Block.Text(engine.read(account, it -> stands(it, inFlight))));
        return new Reply(blocks, reply.card(), reply.result());
    }

    private static String stands(Account account, int inFlight) {
        long protective =
                account.blotter().live().stream()
                        .map(Working::order)
                        .filter(it -> it.ticket().reduces())
                        .count();
        int positions = Commands.holders(account).size();
        String flying =
                inFlight == 0
                        ? ""
                        : " " + inFlight + " orders were in flight; they are followed up.";
        String open =
                positions == 0
                        ? "No position is open."
                        : "Open positions: %d. Protective orders that stay in place: %d."
                                        .formatted(positions, protective)
                                + " Say \"close all positions\" to sell at market.";
        return open + flying + " Say \"lift emergency stop\" when you want to go on.";
    }
}
