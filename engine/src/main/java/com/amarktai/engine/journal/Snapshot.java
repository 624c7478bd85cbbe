package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;

/**
 * The folded state of one room of an account right after a step. A shortcut and nothing more: it
 * can be thrown away at any time.
 *
 * @param room which fold this is the state of, such as "engine"
 * @param version form of the state; another version is ignored
 * @param hash hash of the step it was taken at
 */
public record Snapshot(
        AccountId account, String room, int version, long seq, String hash, String json) {}
