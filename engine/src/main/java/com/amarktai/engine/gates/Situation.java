package com.amarktai.engine.gates;

import com.amarktai.engine.blotter.Blotter;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.fleet.Fleet;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Ticket;
import java.time.Instant;

/** Everything the gates look at for one ticket, read at one moment. */
record Situation(
        OrderId key,
        Ticket ticket,
        Quote quote,
        Bot bot,
        BotBooks books,
        Instrument instrument,
        Limits limits,
        GateRules rules,
        Ledger ledger,
        Fleet fleet,
        Blotter blotter,
        Halt halt,
        Instant now) {

    /** Price times quantity at the limit, or at what the book would take. */
    Money notional() {
        var limit = ticket.limit();
        var price = limit == null ? quote.taken(ticket.side()) : limit;
        return price.times(ticket.quantity(), ticket.pair().quote());
    }

    Money positionValue() {
        return Money.rounded(
                books.lots().quantity().multiply(quote.mark().value()), ticket.pair().quote());
    }
}
