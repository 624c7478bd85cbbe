package com.amarktai.engine.gates;

import com.amarktai.engine.facts.Event;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the account trades. The epoch grows with every halt and every lifting, so that what was
 * decided before a halt can be told from what was decided after it.
 */
public final class Halt {

    /** A halt in force. */
    public record InForce(String by, String why, Instant since) {}

    private @Nullable InForce inForce;
    private long epoch;

    public void apply(Event event, Instant at) {
        switch (event) {
            case Event.TradingHalted(var by, var why, var number) -> {
                inForce = new InForce(by.name(), why, at);
                epoch = number;
            }
            case Event.HaltLifted(_, var number) -> {
                inForce = null;
                epoch = number;
            }
            case Event.BreakerTripped _,
                    Event.AccountTripped _,
                    Event.Funds _,
                    Event.Orders _,
                    Event.Fleet _,
                    Event.World _,
                    Event.Refused _ -> {}
        }
    }

    public Optional<InForce> inForce() {
        return Optional.ofNullable(inForce);
    }

    public boolean isInForce() {
        return inForce != null;
    }

    public long epoch() {
        return epoch;
    }
}
