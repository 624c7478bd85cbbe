package com.amarktai.engine.account;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.orders.BotId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes back what could still open or grow a position. What protects one stays. */
final class Cancels {

    private Cancels() {}

    static List<Event> entries(Account account, BotId bot, String why) {
        return of(account.blotter().live(bot), why);
    }

    static List<Event> allEntries(Account account, String why) {
        return of(account.blotter().live(), why);
    }

    private static List<Event> of(Collection<Working> live, String why) {
        List<Event> events = new ArrayList<>();
        for (Working working : live) {
            if (!working.order().ticket().reduces()) {
                events.addAll(of(working, why));
            }
        }
        return events;
    }

    /** An order that was never sent is over at once; one the exchange may have is asked back. */
    static List<Event> of(Working working, String why) {
        return switch (working.status()) {
            case PENDING -> List.of(new Event.OrderCanceled(working.order().id(), why));
            case SUBMITTED, WORKING, PARTIAL ->
                    List.of(new Event.CancelAsked(working.order().id(), why));
            case CANCELING, UNKNOWN, FILLED, CANCELED, REJECTED, EXPIRED -> List.of();
        };
    }
}
