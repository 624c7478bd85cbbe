package com.amarktai.engine.facts;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import java.time.Duration;

/**
 * What a bot is.
 *
 * @param capital what it starts with, in the quote asset of its pair
 * @param cooldown least time between two entries
 */
public record BotSpec(
        BotId bot,
        Venue venue,
        Pair pair,
        RiskMode risk,
        Mode mode,
        String strategy,
        Money capital,
        Duration cooldown) {}
