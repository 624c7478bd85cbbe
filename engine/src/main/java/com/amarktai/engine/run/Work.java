package com.amarktai.engine.run;

import com.amarktai.engine.facts.Command;
import com.amarktai.engine.journal.Entry;
import java.util.List;

/**
 * What one cause leads to: commands for the account, in order, and notes of other families that
 * belong into the same step.
 */
public record Work(List<Command> commands, List<Entry> notes) {

    public static final Work NOTHING = new Work(List.of(), List.of());

    public Work {
        commands = List.copyOf(commands);
        notes = List.copyOf(notes);
    }

    public static Work of(Command... commands) {
        return new Work(List.of(commands), List.of());
    }

    public static Work note(Entry... notes) {
        return new Work(List.of(), List.of(notes));
    }
}
