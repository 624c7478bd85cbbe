package com.amarktai.engine.exchange.paper;

import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Level;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.Fill;
import com.amarktai.engine.orders.Liquidity;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fills orders on paper from a market's own book and trades. A market order walks the levels up to
 * its worst price and the rest is canceled; a limit order takes what its price reaches and then
 * waits until a trade goes through its price, filled by at most that trade's size. Latency is zero.
 * Nothing is left to chance: fill ids come from the order and the market's own numbering, so that a
 * restart which replays the same trades makes the same fills.
 */
public final class PaperExchange implements Exchange {

    private final Instrument instrument;
    private final FeeTable fees;
    private final Supplier<Optional<Book>> book;
    private final Map<OrderId, Resting> resting = new LinkedHashMap<>();
    private final List<Command.Report> said = new ArrayList<>();
    private long tick = -1;

    private record Resting(Order order, Quantity open) {}

    public PaperExchange(Instrument instrument, FeeTable fees, Supplier<Optional<Book>> book) {
        this.instrument = instrument;
        this.fees = fees;
        this.book = book;
    }

    @Override
    public Answer submit(Order order) {
        if (resting.containsKey(order.id())) {
            return new Taken(venueId(order.id()));
        }
        Optional<String> objection = objection(order);
        if (objection.isPresent()) {
            return new Declined(objection.get());
        }
        Quantity open = take(order);
        if (order.ticket().kind() == OrderKind.LIMIT && !open.isZero()) {
            resting.put(order.id(), new Resting(order, open));
        } else if (!open.isZero()) {
            said.add(new Command.Canceled(order.id(), "no more on offer up to the worst price"));
        }
        return new Taken(venueId(order.id()));
    }

    /** Rejections as a venue makes them, should a gate ever let one by. */
    private Optional<String> objection(Order order) {
        var ticket = order.ticket();
        if (book.get().isEmpty()) {
            return Optional.of("no book for " + ticket.pair());
        }
        if (!ticket.quantity().isMultipleOf(instrument.step())
                || ticket.quantity().compareTo(instrument.minQuantity()) < 0) {
            return Optional.of("quantity off step or below the minimum");
        }
        return order.worst().isMultipleOf(instrument.tick())
                ? Optional.empty()
                : Optional.of("price off tick");
    }

    /** Takes what the book offers up to the worst price; gives back what is left. */
    private Quantity take(Order order) {
        Quantity open = order.ticket().quantity();
        int number = 0;
        List<Level> levels =
                book.get().map(it -> it.against(order.ticket().side())).orElse(List.of());
        for (Level level : levels) {
            if (open.isZero() || !reaches(order, level.price())) {
                return open;
            }
            Quantity part = open.min(level.quantity());
            fill(order, part, level.price(), Liquidity.TAKER, number);
            open = open.minus(part);
            number++;
        }
        return open;
    }

    private static boolean reaches(Order order, Price price) {
        int compared = price.compareTo(order.worst());
        return order.ticket().side() == Side.BUY ? compared <= 0 : compared >= 0;
    }

    private void fill(Order order, Quantity part, Price price, Liquidity liquidity, int number) {
        var ticket = order.ticket();
        said.add(
                new Command.Filled(
                        new Fill(
                                "%s.%d.%d".formatted(order.id(), tick, number),
                                order.id(),
                                ticket.bot(),
                                ticket.pair(),
                                ticket.side(),
                                part,
                                price,
                                fees.fee(ticket.pair(), ticket.side(), part, price, liquidity),
                                liquidity)));
    }

    /** A trade happened: waiting orders it goes through are filled, oldest first, by its size. */
    public void on(Tick trade) {
        tick = trade.number();
        if (resting.isEmpty()) {
            return;
        }
        Quantity left = trade.quantity().downTo(instrument.step());
        for (Resting waiting : List.copyOf(resting.values())) {
            if (!left.isZero() && goesThrough(trade.price(), waiting.order())) {
                Quantity part = waiting.open().min(left);
                fill(waiting.order(), part, waiting.order().worst(), Liquidity.MAKER, 0);
                left = left.minus(part);
                keep(waiting, waiting.open().minus(part));
            }
        }
    }

    /** Through, not at: the price being reached does not prove that our turn had come. */
    private static boolean goesThrough(Price traded, Order order) {
        int compared = traded.compareTo(order.worst());
        return order.ticket().side() == Side.BUY ? compared < 0 : compared > 0;
    }

    private void keep(Resting waiting, Quantity open) {
        if (open.isZero()) {
            resting.remove(waiting.order().id());
        } else {
            resting.put(waiting.order().id(), new Resting(waiting.order(), open));
        }
    }

    @Override
    public Answer cancel(OrderId order) {
        if (resting.remove(order) == null) {
            return new Declined("nothing of it is open");
        }
        said.add(new Command.Canceled(order, "canceled on request"));
        return new Taken(venueId(order));
    }

    @Override
    public Finding find(OrderId order) {
        return resting.containsKey(order)
                ? new Known()
                : new NeverThere("the paper exchange keeps no order the journal does not have");
    }

    /** Puts an order back that was waiting when the program ended. */
    public void restore(Order order, Quantity open) {
        resting.put(order.id(), new Resting(order, open));
    }

    @Override
    public List<Command.Report> drain() {
        List<Command.Report> all = List.copyOf(said);
        said.clear();
        return all;
    }

    private static String venueId(OrderId order) {
        return "paper-" + order;
    }
}
