package com.amarktai.engine.exchange;

import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.util.List;

/**
 * A venue as one account sees it. Only {@link Dispatcher} calls it, and only with orders the
 * journal already holds.
 */
public interface Exchange {

    /** Gives an order to the venue under its own id. */
    Answer submit(Order order);

    /** Asks for what is still open of an order back. */
    Answer cancel(OrderId order);

    /** Looks an order up by our id. */
    Finding find(OrderId order);

    /** Everything it has to say since it was last asked, in the order it learned it. */
    List<Command.Report> drain();

    /** What came of a call. A call that throws is {@link Unclear}. */
    sealed interface Answer {}

    /** The venue has it. */
    record Taken(String venueId) implements Answer {}

    /** The venue certainly does not have it, or has nothing left to cancel. */
    record Declined(String why) implements Answer {}

    /** It may or may not have arrived. */
    record Unclear(String why) implements Answer {}

    /** What a look-up found. */
    sealed interface Finding {}

    /** The venue has it; what it says of it comes with the next {@link #drain}. */
    record Known() implements Finding {}

    /** The venue does not have it now. */
    record NotFound() implements Finding {}

    /** The venue does not have it and never had. */
    record NeverThere(String proof) implements Finding {}

    /** The venue did not say. */
    record NoAnswer(String why) implements Finding {}
}
