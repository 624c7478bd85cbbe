package com.amarktai.engine.facts;

/** Whether a bot trades invented or real money. Never mixed in one account. */
public enum Mode {
    PAPER,
    LIVE
}
