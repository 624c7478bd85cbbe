package com.amarktai.engine.simulation;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import java.util.ArrayList;
import java.util.List;

/** The wire to a simulated venue: every call and every report on it can go wrong. */
final class SimExchange implements Exchange {

    /** A venue works on a request for no longer than this. */
    static final int VISIBLE_AFTER_MOST = 15_900;

    private static final int STALE_FOR = 5_000;
    private static final long TOLD_AGAIN_FOR = 6 * 3_600_000L;

    private final VenueBook book;
    private final Calls calls;
    private final SimClock clock;
    private final FaultPlan plan;
    private final Dice dice;
    private final Effects effects;
    private final Inspector inspector;
    private final Wire wire;

    /** What a lost answer looks like from a client library. */
    private static final class TimedOut extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TimedOut(String what) {
            super(what, null, false, false);
        }
    }

    /**
     * @param working what the journal says is there: the adapter asks for its news first of all
     */
    SimExchange(
            VenueBook book,
            Calls calls,
            SimClock clock,
            FaultPlan plan,
            Dice dice,
            Effects effects,
            Inspector inspector,
            List<Working> working) {
        this.book = book;
        this.calls = calls;
        this.clock = clock;
        this.plan = plan;
        this.dice = dice;
        this.effects = effects;
        this.inspector = inspector;
        this.wire = new Wire(clock, plan, dice.split());
        book.tell(wire::tell);
        working.forEach(it -> book.find(it.order().id()).ifPresent(this::tellAgain));
        recentTrades();
    }

    /** The trades of the last hours, told again because nobody knows which of them had arrived. */
    private void recentTrades() {
        long from = clock.millis() - TOLD_AGAIN_FOR;
        for (List<SimOrder> orders : book.all()) {
            for (SimOrder order : orders) {
                if (order.changedAt() >= from) {
                    order.fills().forEach(it -> wire.tell(new Command.Filled(it)));
                }
            }
        }
    }

    private void called(Calls.Kind kind, OrderId order, String payload, boolean reduces) {
        calls.add(new Calls.Call(kind, order, payload, reduces, clock.millis()));
    }

    @Override
    public Answer submit(Order order) {
        inspector.submitting(order);
        called(Calls.Kind.SUBMIT, order.id(), order.ticket().payload(), order.ticket().reduces());
        effects.at("submit");
        Answer answer = arrive(order);
        effects.at("submitted");
        return answer;
    }

    private Answer arrive(Order order) {
        if (book.isHalted() || plan.fires(Fault.DROPPED_BEFORE_SEND)) {
            return lost("the request went nowhere");
        }
        if (plan.fires(Fault.DECLINED)) {
            return new Declined("insufficient balance");
        }
        if (plan.fires(Fault.REJECTED_THEN_TIMEOUT)) {
            if (dice.permille(500)) {
                wire.tell(new Command.Rejected(order.id(), "insufficient balance"));
            }
            return lost("no answer in time");
        }
        boolean late = plan.fires(Fault.VISIBLE_LATE);
        int delay = late ? dice.between(0, VISIBLE_AFTER_MOST) : 0;
        SimOrder accepted = book.accept(order, clock.millis() + delay);
        inspector.accepted(order, book.all(order.id()).size());
        return answer(accepted, delay);
    }

    private Answer answer(SimOrder order, int delay) {
        OrderId id = order.order().id();
        boolean fillFirst = delay == 0 && plan.fires(Fault.FILL_BEFORE_ACKNOWLEDGED);
        if (fillFirst || plan.fires(Fault.ACKNOWLEDGED_LATE)) {
            wire.tellIn(delay + dice.between(1_000, 8_000), new Command.Accepted(id, "late"));
        } else if (!plan.fires(Fault.ACCEPTED_THEN_TIMEOUT)) {
            if (delay == 0) {
                book.match(order);
            }
            return new Taken("v" + id);
        }
        if (delay == 0) {
            book.match(order);
        }
        return lost("no answer in time");
    }

    private Answer lost(String why) {
        if (plan.fires(Fault.THROWS)) {
            throw new TimedOut(why);
        }
        return new Unclear(why);
    }

    @Override
    public Answer cancel(OrderId order) {
        called(Calls.Kind.CANCEL, order, "", true);
        effects.at("cancel");
        Answer answer = takeBack(order);
        effects.at("canceled");
        return answer;
    }

    private Answer takeBack(OrderId id) {
        if (book.isHalted() || plan.fires(Fault.NO_ANSWER)) {
            return lost("no answer to the cancel");
        }
        SimOrder order = book.find(id).orElse(null);
        if (order == null || !order.isOpen()) {
            return new Declined("nothing of it is open");
        }
        if (plan.fires(Fault.CANCEL_TOO_LATE)) {
            book.lastFill(order, true).ifPresent(wire::tell);
            return new Declined("already filled");
        }
        boolean unknown = plan.fires(Fault.CANCEL_UNKNOWN);
        if (unknown && dice.permille(500)) {
            return lost("no answer to the cancel, which went nowhere");
        }
        if (plan.fires(Fault.FILL_AFTER_CANCEL)) {
            book.lastFill(order, false)
                    .ifPresent(it -> wire.tellIn(dice.between(1_000, 30_000), it));
        }
        if (order.isOpen()) {
            book.cancel(order, "canceled on request");
        }
        return unknown ? lost("no answer to the cancel") : new Taken("v" + id);
    }

    @Override
    public Finding find(OrderId id) {
        effects.at("find");
        if (book.isHalted() || plan.fires(Fault.NO_ANSWER)) {
            called(Calls.Kind.NO_ANSWER, id, "", true);
            if (plan.fires(Fault.THROWS)) {
                throw new TimedOut("no answer to the look-up");
            }
            return new NoAnswer("no answer to the look-up");
        }
        SimOrder order = book.find(id).orElse(null);
        boolean unseen = order == null || isStale(order);
        called(unseen ? Calls.Kind.NOT_FOUND : Calls.Kind.FOUND, id, "", true);
        if (unseen || order == null) {
            return new NotFound();
        }
        tellAgain(order);
        return new Known();
    }

    private boolean isStale(SimOrder order) {
        long age = clock.millis() - order.acceptedAt();
        return age < STALE_FOR && plan.fires(Fault.STALE_LOOKUP);
    }

    private void tellAgain(SimOrder order) {
        OrderId id = order.order().id();
        List<Fill> fills = new ArrayList<>(order.fills());
        fills.forEach(it -> wire.tell(new Command.Filled(it)));
        switch (order.state()) {
            case OPEN -> wire.tell(new Command.Accepted(id, "v" + id));
            case CANCELED -> wire.tell(new Command.Canceled(id, "was canceled"));
            case EXPIRED -> wire.tell(new Command.Expired(id));
            case FILLED -> {}
        }
    }

    @Override
    public List<Command.Report> drain() {
        effects.at("drain");
        if (book.isHalted()) {
            return List.of();
        }
        if (plan.fires(Fault.REPORTS_FAIL)) {
            throw new TimedOut("no answer to the poll");
        }
        List<Command.Report> due = wire.due();
        effects.at("drained");
        return due;
    }
}
