package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Command;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Reports on their way from a venue: late, twice, in another order. It dies with its session. */
final class Wire {

    private static final int WINDOW = 5;

    private record Underway(long due, long number, Command.Report report) {}

    private final SimClock clock;
    private final FaultPlan plan;
    private final Dice dice;
    private final PriorityQueue<Underway> underway =
            new PriorityQueue<>(
                    Comparator.comparingLong(Underway::due).thenComparingLong(Underway::number));
    private long number;

    Wire(SimClock clock, FaultPlan plan, Dice dice) {
        this.clock = clock;
        this.plan = plan;
        this.dice = dice;
    }

    void tell(Command.Report report) {
        int delay = plan.fires(Fault.REPORTED_LATE) ? dice.between(500, 60_000) : 0;
        tellIn(delay, report);
        if (report instanceof Command.Filled && plan.fires(Fault.DUPLICATE_FILL)) {
            tellIn(delay + dice.between(0, 30_000), report);
        }
    }

    void tellIn(int delay, Command.Report report) {
        number++;
        underway.add(new Underway(clock.millis() + delay, number, report));
    }

    List<Command.Report> due() {
        if (underway.isEmpty()) {
            return List.of();
        }
        List<Command.Report> due = new ArrayList<>();
        for (Underway next = underway.peek();
                next != null && next.due() <= clock.millis();
                next = underway.peek()) {
            due.add(next.report());
            underway.poll();
        }
        if (due.size() > 1 && plan.fires(Fault.REORDERED)) {
            reorder(due);
        }
        return due;
    }

    private void reorder(List<Command.Report> due) {
        for (int index = 0; index < due.size(); index++) {
            int other = Math.min(due.size() - 1, index + dice.below(WINDOW));
            Collections.swap(due, index, other);
        }
    }
}
