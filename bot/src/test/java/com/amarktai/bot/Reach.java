package com.amarktai.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.amarktai.engine.fleet.BotMove;
import com.amarktai.engine.fleet.FleetRules;
import com.amarktai.engine.gates.GateRules;
import com.amarktai.engine.journal.MemoryJournal;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.OrderLife;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;

/** What the core must not reach for, called or referred to. */
final class Reach {

    private static final String NEW = JavaConstructor.CONSTRUCTOR_NAME;

    /** Look their maps up by key and never walk them. Say why before adding one. */
    static final Set<String> LOOKS_UP_ONLY =
            Set.of(
                    Asset.class.getName(),
                    BotMove.class.getName(),
                    EventCodec.class.getName(),
                    FleetRules.class.getName(),
                    GateRules.class.getName(),
                    MemoryJournal.class.getName(),
                    OrderLife.class.getName());

    private static final Map<String, Set<String>> CLOCK_CALLS =
            Map.ofEntries(
                    Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
                    Map.entry("java.time.Instant", Set.of("now")),
                    Map.entry("java.time.LocalDate", Set.of("now")),
                    Map.entry("java.time.LocalTime", Set.of("now")),
                    Map.entry("java.time.LocalDateTime", Set.of("now")),
                    Map.entry("java.time.ZonedDateTime", Set.of("now")),
                    Map.entry("java.time.OffsetDateTime", Set.of("now")),
                    Map.entry(
                            "java.time.Clock",
                            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis")),
                    Map.entry("java.util.Date", Set.of(NEW)),
                    Map.entry("java.util.UUID", Set.of("randomUUID")),
                    Map.entry("java.lang.Math", Set.of("random")),
                    Map.entry("java.util.Collections", Set.of("shuffle")));

    private static final Set<String> STREAM_SPLITS = Set.of("parallelStream", "parallel");

    private static final Set<String> UNORDERED_COLLECTORS =
            Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap");

    private Reach() {}

    static final DescribedPredicate<JavaAccess<?>> CLOCK_OR_CHANCE =
            describe(
                    "ask a clock or chance",
                    it ->
                            CLOCK_CALLS
                                            .getOrDefault(owner(it), Set.of())
                                            .contains(it.getTarget().getName())
                                    || (isNew(it)
                                            && it.getTargetOwner()
                                                    .isAssignableTo(RandomGenerator.class)));

    static final DescribedPredicate<JavaAccess<?>> THREAD =
            describe(
                    "start or stop a thread",
                    it ->
                            it.getTargetOwner().isAssignableTo(Thread.class)
                                    || it.getTargetOwner().isAssignableTo(Executor.class)
                                    || it.getTargetOwner().isAssignableTo(ForkJoinPool.class)
                                    || owner(it).startsWith("java.util.concurrent.Executors")
                                    || owner(it).equals("java.util.concurrent.CompletableFuture")
                                    || STREAM_SPLITS.contains(it.getTarget().getName()));

    static final DescribedPredicate<JavaClass> INPUT_OUTPUT =
            describe(
                    "files and sockets",
                    it ->
                            isInputOutput(it.getPackageName())
                                    && !it.isEquivalentTo(IOException.class)
                                    && !it.isEquivalentTo(UncheckedIOException.class)
                                    && !it.getSimpleName().equals("Serializable"));

    private static boolean isInputOutput(String name) {
        return name.equals("java.io")
                || name.startsWith("java.nio.file")
                || name.startsWith("java.nio.channels")
                || name.startsWith("java.net")
                || name.startsWith("java.sql")
                || name.startsWith("javax.sql");
    }

    /** Collections that are walked in no order, or in another one in every run. */
    static final DescribedPredicate<JavaAccess<?>> UNORDERED =
            describe("make a collection without order", Reach::isUnordered);

    private static boolean isUnordered(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (owner(access)) {
            case "java.util.HashMap", "java.util.HashSet" -> isNew(access);
            case "java.util.Map", "java.util.Set" ->
                    name.equals("copyOf") || (name.startsWith("of") && arity(access) > 1);
            case "java.util.stream.Collectors" -> isUnorderedCollector(name, arity(access));
            default -> false;
        };
    }

    private static boolean isUnorderedCollector(String name, int arity) {
        return UNORDERED_COLLECTORS.contains(name)
                || (name.equals("groupingBy") && arity < 3)
                || (name.equals("toMap") && arity < 4);
    }

    private static int arity(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                ? target.getRawParameterTypes().size()
                : Integer.MAX_VALUE;
    }

    private static boolean isNew(JavaAccess<?> access) {
        return access.getTarget().getName().equals(NEW);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }
}
