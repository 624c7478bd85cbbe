package com.amarktai.engine.account;

import com.amarktai.engine.blotter.Blotter;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.fleet.Fleet;
import com.amarktai.engine.gates.Halt;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One account: a small conductor over the rooms that remember. {@link #decide} only reads; {@link
 * #apply} is the only thing that changes anything, and what it changes depends on the events alone.
 *
 * <p>Not safe for several threads: its owner lets one in at a time.
 */
public final class Account {

    private final AccountId id;
    private final Asset currency;
    private final Ledger ledger;
    private final Fleet fleet = new Fleet();
    private final Blotter blotter = new Blotter();
    private final Halt halt = new Halt();
    private Instant clock = Instant.EPOCH;
    private int lap = 1;

    public Account(AccountId id, Asset currency) {
        this.id = id;
        this.currency = currency;
        this.ledger = new Ledger(currency);
    }

    /**
     * What this command leads to: events, a refusal among them if it is refused, or nothing if it
     * says nothing new. Asking twice is asking once.
     */
    public List<Event> decide(Command command, Rules rules, Instant now) {
        return switch (command) {
            case Command.Funds funds -> new FundsRulings(this).decide(funds);
            case Command.Fleet asked -> new FleetRulings(this, rules, now).decide(asked);
            case Command.Halting halting -> new HaltRulings(this).decide(halting);
            case Command.Trade trade -> new TradeRulings(this, rules, now).decide(trade);
            case Command.Report report -> new ReportRulings(this).decide(report);
            case Command.World world -> decide(world);
        };
    }

    private List<Event> decide(Command.World world) {
        return switch (world) {
            case Command.Mark(var quote) ->
                    List.of(new Event.Marked(quote.pair(), quote.mark(), quote.source()));
            case Command.PassTime(var to) -> List.of(new Event.TimePassed(to));
            case Command.RecordError(var bot, var kind, var text) ->
                    fleet.find(bot).isPresent()
                            ? List.of(new Event.ErrorRecorded(bot, kind, text))
                            : List.of();
        };
    }

    /**
     * Decides and applies, and then what follows by itself: a breaker that trips on what just
     * happened does so in the same step.
     */
    public List<Event> handle(Command command, Rules rules, long seq, Instant now) {
        List<Event> events = new ArrayList<>(decide(command, rules, now));
        events.forEach(event -> apply(event, seq, now));
        if (!events.isEmpty()) {
            List<Event> following = Consequences.of(this, rules, now);
            following.forEach(event -> apply(event, seq, now));
            events.addAll(following);
        }
        return events;
    }

    /** Takes in what happened. */
    public void apply(Event event, long seq, Instant at) {
        clock = at.isAfter(clock) ? at : clock;
        ledger.apply(event, seq, at);
        fleet.apply(event, at);
        blotter.apply(event, at);
        halt.apply(event, at);
        if (event instanceof Event.TimePassed(var number)) {
            lap = number;
        }
        closeBooks(event, at);
    }

    /** A close counts once its order is over, whichever event ended it. */
    private void closeBooks(Event event, Instant at) {
        if (event instanceof Event.Orders) {
            ended(event)
                    .filter(it -> it.status().isFinal())
                    .ifPresent(it -> ledger.ended(it.order().ticket().bot(), it.order().id(), at));
        }
    }

    private Optional<Working> ended(Event event) {
        return switch (event) {
            case Event.OrderFilled(var fill) -> blotter.find(fill.order());
            case Event.OrderCanceled(var order, _) -> blotter.find(order);
            case Event.OrderExpired(var order) -> blotter.find(order);
            case Event.OrderRejected(var order, _) -> blotter.find(order);
            case Event.OrderAbsent(var order, _) -> blotter.find(order);
            case Event.OrderPlaced _,
                    Event.OrderRefused _,
                    Event.OrderSent _,
                    Event.OrderAccepted _,
                    Event.CancelAsked _,
                    Event.OrderUnknown _,
                    Event.OrderReopened _,
                    Event.Funds _,
                    Event.Fleet _,
                    Event.Safety _,
                    Event.World _,
                    Event.Refused _ ->
                    Optional.empty();
        };
    }

    public AccountId id() {
        return id;
    }

    /** What the account is reckoned in. */
    public Asset currency() {
        return currency;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Fleet fleet() {
        return fleet;
    }

    public Blotter blotter() {
        return blotter;
    }

    public Halt halt() {
        return halt;
    }

    /** Engine clock of the last event. Never goes back. */
    public Instant clock() {
        return clock;
    }

    /** Which repetition of a recorded tape the account is in, from 1. */
    public int lap() {
        return lap;
    }
}
