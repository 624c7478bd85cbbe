package com.amarktai.engine.account;

import static com.amarktai.engine.account.FundsRulings.refused;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.gates.Gates;
import com.amarktai.engine.gates.Verdict;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on orders: the gates, and what is taken back. */
record TradeRulings(Account account, Rules rules, Instant now) {

    List<Event> decide(Command.Trade command) {
        return switch (command) {
            case Command.Enter(var ticket, var quote, var mandate) ->
                    ticket.reduces()
                            ? wrong("an entry needs a ticket that enters")
                            : place(ticket, quote, mandate.id());
            case Command.Reduce(var ticket, var quote) ->
                    ticket.reduces()
                            ? place(ticket, quote, "reduces")
                            : wrong("a reduction needs a ticket that reduces");
            case Command.CancelEntry(var order, var why) -> cancel(order, why, false);
            case Command.CancelProtection(var order, var why, _) -> cancel(order, why, true);
        };
    }

    private static List<Event> wrong(String why) {
        throw new IllegalArgumentException(why);
    }

    private List<Event> place(Ticket ticket, @Nullable Quote quote, String approval) {
        Gates gates =
                new Gates(
                        account.id(),
                        account.ledger(),
                        account.fleet(),
                        account.blotter(),
                        account.halt());
        List<Event> events = new ArrayList<>();
        switch (gates.decide(ticket, quote, rules.gates(), now)) {
            case Verdict.Through(var order, var hold, var passed) -> {
                mark(quote, events);
                events.add(new Event.OrderPlaced(order, hold, passed, approval));
            }
            case Verdict.Refused(var refusal) -> {
                mark(quote, events);
                events.add(new Event.OrderRefused(ticket, refusal));
            }
            case Verdict.Repeat _ -> {}
        }
        return events;
    }

    /** The price a decision rested on is part of its record. */
    private void mark(@Nullable Quote quote, List<Event> events) {
        boolean fresh = quote != null && !quote.at().isAfter(now);
        if (fresh && quote != null) {
            events.add(new Event.Marked(quote.pair(), quote.mark(), quote.source()));
        }
    }

    private List<Event> cancel(OrderId id, String why, boolean protection) {
        String command = protection ? "cancel_protection" : "cancel_entry";
        Working working = account.blotter().find(id).orElse(null);
        if (working == null) {
            return refused(command, new Refusal.NoSuchOrder(id));
        }
        boolean protects = working.order().ticket().reduces();
        if (protects != protection) {
            return refused(
                    command, protects ? new Refusal.Protective(id) : new Refusal.NotProtective(id));
        }
        return Cancels.of(working, why);
    }
}
