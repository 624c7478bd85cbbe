package com.amarktai.engine.run;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Step;
import java.util.List;

/** Is told what has become durable, after it has. Must not throw and must not block. */
@FunctionalInterface
public interface Listener {
    void heard(Step step, List<Event> events);
}
