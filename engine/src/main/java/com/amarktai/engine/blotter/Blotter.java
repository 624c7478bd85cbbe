package com.amarktai.engine.blotter;

import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.OrderSign;
import com.amarktai.engine.orders.OrderStatus;
import com.amarktai.engine.orders.Plan;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The orders of an account: all that live, the last that ended, and the counts that limits are
 * measured against. A fold of events. What has left it stays in the journal, under its key.
 */
public final class Blotter {

    private static final int ENDED_KEPT = 512;

    private final Map<OrderId, Working> live = new LinkedHashMap<>();
    private final LinkedHashMap<OrderId, Working> ended = new LinkedHashMap<>();
    private final Map<BotId, OrderId> lastEntries = new TreeMap<>();
    private final Map<BotId, Plan> plans = new TreeMap<>();
    private final Map<BotId, Denied> refused = new TreeMap<>();
    private final Tally tally = new Tally();
    private int refusals;

    /** An order a gate kept out, and when. */
    public record Denied(Refusal refusal, Instant at) {}

    public void apply(Event event, Instant at) {
        switch (event) {
            case Event.OrderPlaced(var order, _, _, _) -> place(order, at);
            case Event.OrderSent(var id) -> sign(id, OrderSign.SENT);
            case Event.OrderAccepted(var id, _) -> sign(id, OrderSign.ACCEPTED);
            case Event.OrderFilled(var fill) ->
                    change(fill.order(), it -> it.filled(fill.quantity()));
            case Event.CancelAsked(var id, _) -> sign(id, OrderSign.CANCEL_ASKED);
            case Event.OrderCanceled(var id, _) -> sign(id, OrderSign.CANCELED);
            case Event.OrderRejected(var id, _) -> sign(id, OrderSign.REJECTED);
            case Event.OrderExpired(var id) -> sign(id, OrderSign.EXPIRED);
            case Event.OrderUnknown(var id, _) -> sign(id, OrderSign.LOST);
            case Event.OrderAbsent(var id, _) -> sign(id, OrderSign.PROVEN_ABSENT);
            case Event.OrderRefused(var ticket, var refusal) -> {
                refusals++;
                refused.put(ticket.bot(), new Denied(refusal, at));
            }
            case Event.OrderReopened _,
                    Event.Funds _,
                    Event.Fleet _,
                    Event.Safety _,
                    Event.World _,
                    Event.Refused _ -> {}
        }
    }

    private void place(Order order, Instant at) {
        live.put(order.id(), Working.placed(order));
        Plan plan = order.ticket().plan();
        if (!order.ticket().reduces()) {
            lastEntries.put(order.ticket().bot(), order.id());
        }
        if (plan != null) {
            plans.put(order.ticket().bot(), plan);
        }
        tally.placed(order, at);
    }

    private void sign(OrderId id, OrderSign sign) {
        change(id, it -> it.after(sign));
    }

    private void change(OrderId id, UnaryOperator<Working> move) {
        Working before = live.containsKey(id) ? live.get(id) : ended.get(id);
        if (before == null) {
            return;
        }
        Working after = move.apply(before);
        live.remove(id);
        ended.remove(id);
        if (after.status().isLive()) {
            live.put(id, after);
            return;
        }
        ended.put(id, after);
        if (ended.size() > ENDED_KEPT) {
            ended.pollFirstEntry();
        }
    }

    public Optional<Working> find(OrderId id) {
        Working found = live.get(id);
        return Optional.ofNullable(found == null ? ended.get(id) : found);
    }

    public Collection<Working> live() {
        return Collections.unmodifiableCollection(live.values());
    }

    public List<Working> live(BotId bot) {
        return live.values().stream().filter(it -> it.order().ticket().bot().equals(bot)).toList();
    }

    /** The last orders that ended, oldest first; at most 512. */
    public Collection<Working> ended() {
        return Collections.unmodifiableCollection(ended.values());
    }

    /** What live orders of a bot have set aside of an asset. */
    public Money held(BotId bot, Asset asset) {
        Money sum = Money.zero(asset);
        for (Working working : live.values()) {
            if (working.order().ticket().bot().equals(bot)
                    && working.order().pays().equals(asset)) {
                sum = sum.plus(working.held());
            }
        }
        return sum;
    }

    /** Notional at worst price that live entries of a bot could still add. */
    public Money pendingEntries(BotId bot, Asset quote) {
        Money sum = Money.zero(quote);
        for (Working working : live.values()) {
            var ticket = working.order().ticket();
            if (ticket.bot().equals(bot) && ticket.side() == Side.BUY) {
                sum = sum.plus(working.order().worst().times(working.open(), quote));
            }
        }
        return sum;
    }

    public boolean hasUnknown(BotId bot) {
        return live.values().stream()
                .anyMatch(
                        it ->
                                it.status() == OrderStatus.UNKNOWN
                                        && it.order().ticket().bot().equals(bot));
    }

    /** How the last entry of a bot means to end. */
    public Optional<Plan> plan(BotId bot) {
        return Optional.ofNullable(plans.get(bot));
    }

    public Optional<OrderId> lastEntry(BotId bot) {
        return Optional.ofNullable(lastEntries.get(bot));
    }

    /** Why the bot's last refused order was refused. */
    public Optional<Denied> lastRefused(BotId bot) {
        return Optional.ofNullable(refused.get(bot));
    }

    /** How many orders gates have kept out. */
    public int refusals() {
        return refusals;
    }

    public Tally tally() {
        return tally;
    }

    /** How many entries went to a venue in a window that ends now. */
    public int burst(Venue venue, Instant from) {
        return tally.burst(venue, from);
    }

    static <T> void bound(ArrayDeque<T> queue, int most) {
        while (queue.size() > most) {
            queue.removeFirst();
        }
    }
}
