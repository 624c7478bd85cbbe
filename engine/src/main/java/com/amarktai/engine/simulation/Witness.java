package com.amarktai.engine.simulation;

import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Step;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Notes how often the condition of each promise really occurred, and each time one was broken. */
final class Witness {

    private static final int EVENTS_SHOWN = 50;
    private static final int VIOLATIONS_KEPT = 100;

    private final Map<Promise, Long> conditions = new EnumMap<>(Promise.class);
    private final List<Violation> violations = new ArrayList<>();
    private final ArrayDeque<Step> last = new ArrayDeque<>();
    private long step;

    void at(long number) {
        step = number;
    }

    void saw(Step written) {
        last.addLast(written);
        if (last.size() > EVENTS_SHOWN) {
            last.removeFirst();
        }
    }

    /** The condition occurred, and this is whether the promise held. */
    void check(Promise promise, boolean holds, Supplier<String> otherwise) {
        conditions.merge(promise, 1L, Long::sum);
        if (!holds) {
            broken(promise, otherwise.get());
        }
    }

    /** The same for two amounts that must be equal. */
    void same(Promise promise, BigDecimal ours, BigDecimal theirs, String what) {
        check(
                promise,
                ours.compareTo(theirs) == 0,
                () -> "%s is %s, should be %s".formatted(what, theirs, ours));
    }

    private void broken(Promise promise, String text) {
        if (violations.size() < VIOLATIONS_KEPT) {
            List<String> events = violations.isEmpty() ? events() : List.of();
            violations.add(new Violation(promise, step, text, events));
        }
    }

    private List<String> events() {
        List<String> events = new ArrayList<>();
        for (Step written : last) {
            for (Entry entry : written.entries()) {
                events.add(
                        "%s %d %s %s: %s %s"
                                .formatted(
                                        written.account(),
                                        written.seq(),
                                        written.at(),
                                        written.cause(),
                                        entry.type(),
                                        entry.json()));
            }
        }
        return events.subList(Math.max(0, events.size() - EVENTS_SHOWN), events.size());
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    boolean isClean() {
        return violations.isEmpty();
    }

    Map<Promise, Long> conditions() {
        return new EnumMap<>(conditions);
    }
}
