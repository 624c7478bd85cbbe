package com.amarktai.intents.desk;

import com.amarktai.engine.orders.AccountId;
import java.util.List;

/**
 * Something people should hear without having asked.
 *
 * @param critical must reach them, whatever their settings
 */
public record Push(AccountId account, boolean critical, List<Block> blocks) {
    public Push {
        blocks = List.copyOf(blocks);
    }
}
