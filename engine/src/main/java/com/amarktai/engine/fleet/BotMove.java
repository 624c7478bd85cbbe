package com.amarktai.engine.fleet;

import com.amarktai.engine.facts.BotState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The moves a bot can make. */
public enum BotMove {
    START,
    RESUME,
    PAUSE,
    STOP,
    QUARANTINE,
    RESET;

    private static final Map<BotState, Map<BotMove, BotState>> TABLE = table();

    /** Where this move leads from a state, or empty if it is not allowed there. */
    public Optional<BotState> from(BotState state) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(this));
    }

    private static Map<BotState, Map<BotMove, BotState>> table() {
        Map<BotState, Map<BotMove, BotState>> table = new EnumMap<>(BotState.class);
        table.put(
                BotState.ACTIVE,
                Map.of(
                        PAUSE, BotState.PAUSED,
                        STOP, BotState.STOPPED,
                        QUARANTINE, BotState.QUARANTINED));
        table.put(
                BotState.PAUSED,
                Map.of(
                        START, BotState.ACTIVE,
                        RESUME, BotState.ACTIVE,
                        STOP, BotState.STOPPED,
                        QUARANTINE, BotState.QUARANTINED));
        table.put(BotState.QUARANTINED, Map.of(RESET, BotState.PAUSED, STOP, BotState.STOPPED));
        // Stopped is final: no row.
        return table;
    }
}
