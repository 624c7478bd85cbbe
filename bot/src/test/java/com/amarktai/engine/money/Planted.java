package com.amarktai.engine.money;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the house forbids here, so that the rules can be seen to bite. */
public final class Planted {

    private Planted() {}

    public record UsesWhatIsRightOfIt(Pair pair) {}

    public record KnowsADriver(Connection connection) {}

    public record HoldsADouble(double price) {}

    public static final class TakesAFloat {
        boolean isHigh(Float price) {
            return price > 1;
        }
    }

    public static final class ConvertsToDouble {
        boolean isHigh(BigDecimal price) {
            return price.doubleValue() > 1;
        }
    }

    public static final class AsksTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    public static final class RefersToTheClock {
        final Supplier<Instant> clock = Instant::now;
    }

    public static final class TossesACoin {
        boolean toss() {
            return new SplittableRandom(1).nextBoolean();
        }
    }

    public static final class MakesAnId {
        String id() {
            return UUID.randomUUID().toString();
        }
    }

    public static final class StartsAThread {
        void start() {
            Thread.ofVirtual().start(() -> {});
        }
    }

    public static final class SplitsAStream {
        long count(Stream<String> texts) {
            return texts.parallel().count();
        }
    }

    public static final class ReadsAFile {
        boolean isThere() {
            return Files.exists(Path.of("a"));
        }
    }

    public static final class WalksAHashMap {
        final Map<String, Side> sides = new HashMap<>();
    }

    public static final class CopiesAMap {
        Map<String, Side> copy(Map<String, Side> sides) {
            return Map.copyOf(sides);
        }
    }

    public static final class CollectsASet {
        Set<String> collect(Stream<String> texts) {
            return texts.collect(Collectors.toSet());
        }
    }
}
