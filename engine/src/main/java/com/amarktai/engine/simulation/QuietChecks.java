package com.amarktai.engine.simulation;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.HaltSwitch;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must be true ten minutes after the last fault: everything known, everything in agreement.
 */
final class QuietChecks {

    private final Inspector inspector;
    private final Witness witness;

    QuietChecks(Inspector inspector, Witness witness) {
        this.inspector = inspector;
        this.witness = witness;
    }

    void check(Account live, HaltSwitch halt) {
        i3EveryTradeIsBooked();
        i33OpenOrdersAgree(live);
        i33PositionsAgree(live);
        i34NothingIsUnresolved(live);
        boolean halted = live.halt().isInForce();
        if (!inspector.isStopped()) {
            witness.check(
                    Promise.I40,
                    halt.isHalted() == halted,
                    () -> "switch %s, journal %s".formatted(halt.isHalted(), halted));
        }
        if (halted) {
            i26NoEntryWorks();
        }
    }

    private void i3EveryTradeIsBooked() {
        for (VenueBook book : inspector.books().values()) {
            for (Fill trade : book.trades().values()) {
                witness.check(
                        Promise.I3,
                        inspector.reports().hasBooked(book.venue(), trade.id()),
                        () -> "not booked: %s %s".formatted(book.venue(), trade));
            }
        }
    }

    private void i33OpenOrdersAgree(Account live) {
        Set<OrderId> ours = new TreeSet<>();
        for (Working working : live.blotter().live()) {
            ours.add(working.order().id());
        }
        Set<OrderId> theirs = new TreeSet<>();
        for (SimOrder order : open()) {
            theirs.add(order.order().id());
        }
        witness.check(
                Promise.I33,
                ours.equals(theirs),
                () -> "open with us %s, with the venues %s".formatted(ours, theirs));
    }

    private List<SimOrder> open() {
        return inspector.books().values().stream()
                .flatMap(it -> it.all().stream())
                .flatMap(List::stream)
                .filter(SimOrder::isOpen)
                .toList();
    }

    private void i33PositionsAgree(Account live) {
        for (VenueBook book : inspector.books().values()) {
            Map<Asset, BigDecimal> sums = theirs(book);
            Map<Asset, BigDecimal> ours = ours(live, book.venue());
            sums.forEach(
                    (asset, sum) ->
                            witness.same(
                                    Promise.I33,
                                    sum,
                                    ours.getOrDefault(asset, BigDecimal.ZERO),
                                    "%s at %s".formatted(asset, book.venue())));
        }
    }

    private static Map<Asset, BigDecimal> theirs(VenueBook book) {
        Map<Asset, BigDecimal> sums = new TreeMap<>();
        for (Fill trade : book.trades().values()) {
            boolean buys = trade.side() == Side.BUY;
            BigDecimal quantity = trade.quantity().value();
            BigDecimal paid = trade.notional().amount();
            sums.merge(trade.pair().base(), buys ? quantity : quantity.negate(), BigDecimal::add);
            sums.merge(trade.pair().quote(), buys ? paid.negate() : paid, BigDecimal::add);
            sums.merge(trade.fee().asset(), trade.fee().amount().negate(), BigDecimal::add);
        }
        return sums;
    }

    /** What bots on this venue have beyond what they were given. */
    private Map<Asset, BigDecimal> ours(Account live, Venue venue) {
        Map<Asset, BigDecimal> sums = new TreeMap<>();
        for (TrackedBot bot : inspector.tracked().bots()) {
            BotBooks books = live.ledger().find(bot.spec().bot()).orElse(null);
            if (bot.spec().venue() == venue && books != null) {
                books.purse()
                        .balances()
                        .forEach((asset, sum) -> sums.merge(asset, sum, BigDecimal::add));
                sums.merge(inspector.tracked().currency(), bot.given().negate(), BigDecimal::add);
            }
        }
        return sums;
    }

    private void i34NothingIsUnresolved(Account live) {
        for (Working working : live.blotter().live()) {
            boolean resolved =
                    working.status() == OrderStatus.WORKING
                            || working.status() == OrderStatus.PARTIAL;
            witness.check(
                    Promise.I34,
                    resolved,
                    () -> "still %s: %s".formatted(working.status(), working.order()));
        }
        witness.check(Promise.I34, true, () -> "");
    }

    private void i26NoEntryWorks() {
        for (SimOrder order : open()) {
            witness.check(
                    Promise.I26,
                    order.order().ticket().reduces(),
                    () -> "an entry still works in a halted account: " + order.order());
        }
    }
}
