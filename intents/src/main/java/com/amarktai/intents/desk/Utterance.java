package com.amarktai.intents.desk;

import com.amarktai.engine.orders.AccountId;
import java.time.Instant;

/**
 * A person's own, direct words, after the door has let them in.
 *
 * @param person who speaks; their id within this installation
 * @param account the books they speak about
 * @param chat where: cards are answered in the chat they were shown in
 * @param cause unique id of the update that brought the words; the same cause acts once
 * @param at wall clock of the message
 */
public record Utterance(
        String person, AccountId account, String chat, String cause, String text, Instant at) {}
