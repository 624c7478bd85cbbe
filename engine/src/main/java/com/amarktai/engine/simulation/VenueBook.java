package com.amarktai.engine.simulation;

import com.amarktai.engine.facts.Command;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Liquidity;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderKind;
import com.amarktai.engine.orders.Ticket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What really is at a venue for one account: its own truth, which no fault of the wire changes and
 * no crash of ours takes away.
 */
final class VenueBook {

    private static final int SLICES_MOST = 20;

    private final AccountId account;
    private final Venue venue;
    private final SimClock clock;
    private final SimMarket market;
    private final FaultPlan plan;
    private final Dice dice;
    private final SimFees fees;
    private final Map<OrderId, List<SimOrder>> orders = new LinkedHashMap<>();
    private final Map<String, Fill> trades = new LinkedHashMap<>();
    private final List<SimOrder> open = new ArrayList<>();
    private Consumer<Command.Report> session = _ -> {};
    private long haltedUntil;

    VenueBook(
            AccountId account,
            Venue venue,
            SimClock clock,
            SimMarket market,
            FaultPlan plan,
            Dice dice) {
        this.account = account;
        this.venue = venue;
        this.clock = clock;
        this.market = market;
        this.plan = plan;
        this.dice = dice;
        this.fees = new SimFees(venue, plan, dice.split());
    }

    /** From now on news goes there, and nowhere else. */
    void tell(Consumer<Command.Report> listener) {
        session = listener;
    }

    boolean isHalted() {
        return !plan.isQuiet() && clock.millis() < haltedUntil;
    }

    SimOrder accept(Order order, long visibleAt) {
        SimOrder accepted = new SimOrder(order, clock.millis(), visibleAt);
        orders.computeIfAbsent(order.id(), _ -> new ArrayList<>()).add(accepted);
        open.add(accepted);
        return accepted;
    }

    /** Time passes at the venue. */
    void move() {
        if (plan.fires(Fault.VENUE_HALTS)) {
            haltedUntil = clock.millis() + dice.between(60_000, 3 * 3_600_000);
        }
        if (open.isEmpty() || isHalted()) {
            return;
        }
        for (SimOrder order : List.copyOf(open)) {
            if (order.isOpen() && order.isVisible(clock.millis())) {
                match(order);
                whim(order);
            }
        }
        open.removeIf(it -> !it.isOpen());
    }

    private void whim(SimOrder order) {
        if (order.isOpen() && plan.fires(Fault.VENUE_CANCELS)) {
            cancel(order, "canceled by the venue");
        } else if (order.isOpen() && plan.fires(Fault.VENUE_EXPIRES)) {
            order.end(SimOrder.State.EXPIRED, clock.millis());
            session.accept(new Command.Expired(order.order().id()));
        }
    }

    /** Fills what the market's price reaches; the rest of a market order is canceled. */
    void match(SimOrder order) {
        Ticket ticket = order.order().ticket();
        Quote quote = market.quote(ticket.pair(), clock.wall());
        Price taken = quote.taken(ticket.side());
        boolean reached = reaches(order.order(), taken);
        if (ticket.kind() == OrderKind.MARKET) {
            if (reached) {
                slices(order, taken, dice.permille(900) ? 1_000 : dice.between(1, 999));
            }
            if (order.isOpen()) {
                cancel(order, "no more on offer up to the worst price");
            }
        } else if (reached) {
            slices(order, order.order().worst(), dice.permille(500) ? 1_000 : dice.between(1, 999));
        }
    }

    private static boolean reaches(Order order, Price price) {
        int compared = price.compareTo(order.worst());
        return order.ticket().side() == Side.BUY ? compared <= 0 : compared >= 0;
    }

    private void slices(SimOrder order, Price price, int permille) {
        int count = plan.fires(Fault.PARTIAL_FILLS) ? dice.between(1, SLICES_MOST) : 1;
        BigDecimal step = SimRules.instrument(venue, order.order().ticket().pair()).step();
        Quantity whole = order.open();
        Quantity wanted = permille == 1_000 ? whole : part(whole, permille, 1_000, step);
        for (int slice = 1; slice <= count && !wanted.isZero(); slice++) {
            Quantity quantity = slice == count ? wanted : part(wanted, 1, count, step);
            if (!quantity.isZero()) {
                fill(order, quantity, price).ifPresent(session);
                wanted = wanted.minus(quantity);
            }
        }
    }

    private static Quantity part(Quantity whole, int share, int of, BigDecimal step) {
        return new Quantity(
                        whole.value()
                                .multiply(BigDecimal.valueOf(share))
                                .divideToIntegralValue(step.multiply(BigDecimal.valueOf(of)))
                                .multiply(step))
                .min(whole);
    }

    /** The fill is made and not told yet. */
    private Optional<Command.Report> fill(SimOrder order, Quantity quantity, Price price) {
        Ticket ticket = order.order().ticket();
        Liquidity liquidity = ticket.kind() == OrderKind.MARKET ? Liquidity.TAKER : Liquidity.MAKER;
        // Venues number their trades each for itself, some even each pair for itself.
        String id = Integer.toString(trades.size() + 1);
        Fill fill =
                new Fill(
                        id,
                        order.order().id(),
                        ticket.bot(),
                        ticket.pair(),
                        ticket.side(),
                        quantity,
                        price,
                        fees.fee(ticket, quantity, price, liquidity),
                        liquidity);
        trades.put(id, fill);
        order.fill(fill, clock.millis());
        return Optional.of(new Command.Filled(fill));
    }

    /** A fill that happens just before a cancel, of some or of all that is open. */
    Optional<Command.Report> lastFill(SimOrder order, boolean whole) {
        BigDecimal step = SimRules.instrument(venue, order.order().ticket().pair()).step();
        Quantity quantity = whole ? order.open() : part(order.open(), 1, 2, step);
        return quantity.isZero() ? Optional.empty() : fill(order, quantity, order.order().worst());
    }

    void cancel(SimOrder order, String why) {
        order.end(SimOrder.State.CANCELED, clock.millis());
        session.accept(new Command.Canceled(order.order().id(), why));
    }

    /** The order with our id that can be seen from outside by now. */
    Optional<SimOrder> find(OrderId id) {
        return orders.getOrDefault(id, List.of()).stream()
                .filter(it -> it.isVisible(clock.millis()))
                .findFirst();
    }

    /** Every order that ever was here under this id. */
    List<SimOrder> all(OrderId id) {
        return orders.getOrDefault(id, List.of());
    }

    Collection<List<SimOrder>> all() {
        return orders.values();
    }

    Map<String, Fill> trades() {
        return trades;
    }

    AccountId account() {
        return account;
    }

    Venue venue() {
        return venue;
    }
}
