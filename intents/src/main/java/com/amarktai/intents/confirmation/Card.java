package com.amarktai.intents.confirmation;

import com.amarktai.engine.orders.AccountId;
import com.amarktai.intents.catalogue.Intent;
import java.time.Instant;

/**
 * A command that waits for a person's word.
 *
 * @param person whose word: nobody else's counts
 * @param chat where it was shown: a word from another chat does not count
 * @param command wire name of the intent
 * @param subject what must be typed where the level asks for it: a bot's name, or the command's
 *     object
 * @param haltEpoch of the account when it was shown: an emergency stop in between voids it
 * @param world what the card's effect rested on; if it reads differently later, the card is void
 * @param expires wall clock
 */
public record Card(
        String id,
        AccountId account,
        String person,
        String chat,
        String command,
        Intent intent,
        String subject,
        long haltEpoch,
        String world,
        Instant shown,
        Instant expires) {}
