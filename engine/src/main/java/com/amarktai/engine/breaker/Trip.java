package com.amarktai.engine.breaker;

import com.amarktai.engine.facts.Trigger;

/**
 * A trigger that was reached.
 *
 * @param figure what it stood at
 * @param limit where it trips
 */
public record Trip(Trigger trigger, String figure, String limit) {

    /**
     * Drawdown, losses in a row and figures that cannot be had set a bot aside; the rest pauses it.
     */
    public boolean quarantines() {
        return switch (trigger) {
            case DRAWDOWN, CONSECUTIVE_LOSSES, EVALUATION -> true;
            case DAILY_LOSS, ERRORS, ACCOUNT_DRAWDOWN -> false;
        };
    }
}
