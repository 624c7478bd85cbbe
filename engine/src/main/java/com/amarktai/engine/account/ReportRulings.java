package com.amarktai.engine.account;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Actor;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderLife;
import com.amarktai.engine.orders.OrderSign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what the exchange says. A sign that is no move from the order's state says nothing new
 * and leads to nothing. A fill is always booked; one we cannot explain also halts trading until a
 * person has looked.
 */
record ReportRulings(Account account) {

    List<Event> decide(Command.Report report) {
        return switch (report) {
            case Command.Sent(var id) -> on(id, OrderSign.SENT, new Event.OrderSent(id));
            case Command.Accepted(var id, var venueId) ->
                    on(id, OrderSign.ACCEPTED, new Event.OrderAccepted(id, venueId));
            case Command.Canceled(var id, var why) ->
                    on(id, OrderSign.CANCELED, new Event.OrderCanceled(id, why));
            case Command.Rejected(var id, var why) ->
                    on(id, OrderSign.REJECTED, new Event.OrderRejected(id, why));
            case Command.Expired(var id) -> on(id, OrderSign.EXPIRED, new Event.OrderExpired(id));
            case Command.Lost(var id, var why) ->
                    on(id, OrderSign.LOST, new Event.OrderUnknown(id, why));
            case Command.Absent(var id, var proof) ->
                    on(id, OrderSign.PROVEN_ABSENT, new Event.OrderAbsent(id, proof));
            case Command.Filled(var fill) -> filled(fill);
        };
    }

    private List<Event> on(OrderId id, OrderSign sign, Event event) {
        return account.blotter()
                .find(id)
                .flatMap(it -> OrderLife.next(it.status(), sign))
                .<List<Event>>map(_ -> List.of(event))
                .orElse(List.of());
    }

    private List<Event> filled(Fill fill) {
        BotBooks books = account.ledger().find(fill.bot()).orElse(null);
        if (books == null) {
            return halt("fill " + fill.id() + " for a bot this account does not have");
        }
        Optional<Working> working = account.blotter().find(fill.order());
        List<Event> events = new ArrayList<>();
        if (working.isEmpty() || working.get().status().isFinal()) {
            events.add(new Event.OrderReopened(fill.order(), fill.id()));
        }
        events.add(new Event.OrderFilled(fill));
        strange(fill, working, books).ifPresent(why -> events.addAll(halt(why)));
        return events;
    }

    private static Optional<String> strange(Fill fill, Optional<Working> working, BotBooks books) {
        BigDecimal quantity = fill.quantity().value();
        if (fill.side() == Side.SELL && books.lots().quantity().compareTo(quantity) < 0) {
            return Optional.of("fill " + fill.id() + " sells more than the bot has");
        }
        if (working.isPresent() && working.get().open().compareTo(fill.quantity()) < 0) {
            return Optional.of("fill " + fill.id() + " is larger than what its order had open");
        }
        return working.isEmpty()
                ? Optional.of("fill " + fill.id() + " for an order we do not know")
                : Optional.empty();
    }

    private List<Event> halt(String why) {
        return account.halt().isInForce()
                ? List.of()
                : HaltRulings.halted(account, Actor.SYSTEM, why);
    }
}
