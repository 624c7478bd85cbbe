package com.amarktai.engine.run;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.journal.Step;
import java.util.List;
import java.util.Optional;

/** What came of an act. */
public sealed interface Outcome {

    List<Event> events();

    /** It is in the journal. */
    record Done(Step step, List<Event> events) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** This cause had led to a step before; that step's answer stands. */
    record Repeated(Step step, List<Event> events) implements Outcome {
        public Repeated {
            events = List.copyOf(events);
        }
    }

    /** It said nothing new, and nothing was written. */
    record Nothing() implements Outcome {
        @Override
        public List<Event> events() {
            return List.of();
        }
    }

    /** The first refusal among the events. */
    default Optional<Refusal> refusal() {
        return events().stream().flatMap(it -> refusal(it).stream()).findFirst();
    }

    private static Optional<Refusal> refusal(Event event) {
        return switch (event) {
            case Event.Refused(_, var refusal) -> Optional.of(refusal);
            case Event.OrderRefused(_, var refusal) -> Optional.of(refusal);
            case Event.Funds _, Event.Orders _, Event.Fleet _, Event.Safety _, Event.World _ ->
                    Optional.empty();
        };
    }
}
