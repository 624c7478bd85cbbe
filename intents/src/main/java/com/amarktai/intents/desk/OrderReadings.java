package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Ticket;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be said about orders. */
final class OrderReadings {

    private static final int SHOWN = 20;

    private OrderReadings() {}

    static List<Block> working(Account account) {
        return table(account.blotter().live(), "Working orders", "No order is working.");
    }

    static List<Block> trades(Account account, @Nullable BotId bot) {
        List<Working> ended =
                account.blotter().ended().stream()
                        .filter(it -> bot == null || it.order().ticket().bot().equals(bot))
                        .toList();
        List<Working> last = ended.subList(Math.max(0, ended.size() - SHOWN), ended.size());
        return table(last, "Last orders, newest below", "No order has ended yet.");
    }

    private static List<Block> table(Collection<Working> orders, String title, String none) {
        if (orders.isEmpty()) {
            return List.of(new Block.Text(none));
        }
        return List.of(
                new Block.Text(title + ":"),
                new Block.Table(
                        List.of(
                                "Time",
                                "Bot",
                                "Side",
                                "Quantity",
                                "Filled",
                                "Worst price",
                                "State"),
                        List.of(false, false, false, true, true, true, false),
                        orders.stream().map(OrderReadings::row).toList()));
    }

    private static List<String> row(Working working) {
        Ticket ticket = working.order().ticket();
        return List.of(
                Numbers.time(working.order().at()),
                ticket.bot().value(),
                ticket.side().name().toLowerCase(Locale.ROOT)
                        + (ticket.reduces() ? " (reduces)" : ""),
                ticket.quantity() + " " + ticket.pair().base(),
                working.filled().toString(),
                working.order().worst() + " " + ticket.pair().quote(),
                working.status().name().toLowerCase(Locale.ROOT));
    }
}
