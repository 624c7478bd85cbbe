package com.amarktai.engine.market;

import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds bars of one length from trades. A bar is given out when the first trade after its end
 * arrives; stretches without a trade give no bar.
 */
public final class Bars {

    private final Duration length;
    private @Nullable Open open;

    public Bars(Duration length) {
        this.length = length;
    }

    /** The bar that ended before this trade, if one did. */
    public Optional<Bar> add(Tick tick) {
        Instant start = startOf(tick.at());
        Open current = open;
        if (current == null || !current.start.equals(start)) {
            open = new Open(start, tick);
            return Optional.ofNullable(current).map(it -> it.close(length));
        }
        current.add(tick);
        return Optional.empty();
    }

    private Instant startOf(Instant at) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }

    private static final class Open {

        private final Pair pair;
        private final Instant start;
        private final Price first;
        private Price high;
        private Price low;
        private Price last;
        private BigDecimal volume;

        Open(Instant start, Tick tick) {
            this.pair = tick.pair();
            this.start = start;
            this.first = tick.price();
            this.high = first;
            this.low = first;
            this.last = first;
            this.volume = tick.quantity().value();
        }

        void add(Tick tick) {
            last = tick.price();
            high = high.compareTo(last) < 0 ? last : high;
            low = low.compareTo(last) > 0 ? last : low;
            volume = volume.add(tick.quantity().value());
        }

        Bar close(Duration length) {
            return new Bar(pair, start, length, first, high, low, last, new Quantity(volume));
        }
    }
}
