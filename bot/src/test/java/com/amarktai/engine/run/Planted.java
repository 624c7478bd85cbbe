package com.amarktai.engine.run;

import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.orders.Order;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls an exchange past the dispatcher. */
public final class Planted {

    private Planted() {}

    public static final class Calls {
        Exchange.Answer send(Exchange exchange, Order order) {
            return exchange.submit(order);
        }
    }

    public static final class Refers {
        Function<Order, Exchange.Answer> send(Exchange exchange) {
            return exchange::submit;
        }

        Supplier<List<Command.Report>> drain(Exchange exchange) {
            return exchange::drain;
        }
    }
}
