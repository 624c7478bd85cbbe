package com.amarktai.engine.run;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.exchange.paper.PaperExchange;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.market.Bar;
import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.Instrument;
import com.amarktai.engine.market.MarketData;
import com.amarktai.engine.market.Quote;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.OrderId;
import com.amarktai.engine.orders.Plan;
import com.amarktai.engine.orders.Ticket;
import com.amarktai.engine.strategy.Signal;
import com.amarktai.engine.strategy.Strategies;
import com.amarktai.engine.strategy.Strategy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Acts for the bots of one account on one market: their signals, stops and targets become tickets.
 */
final class Trader {

    private static final Duration NOTE_TIME_AFTER = Duration.ofHours(1);
    private static final Duration SEEK_EVERY = Duration.ofSeconds(20);
    private static final long MARK_SECONDS = 60;

    private final AccountId account;
    private final Engine engine;
    private final MarketData market;
    private final Strategies known;
    private final FloorRules rules;
    private final Counter counter;
    private final List<PaperExchange> exchanges = new ArrayList<>();
    private final Map<BotId, Strategy> strategies = new TreeMap<>();
    private final Map<BotId, Plan> guarded = new TreeMap<>();
    private long markedMinute = Long.MIN_VALUE;
    private Instant sought = Instant.EPOCH;
    private volatile boolean stirred;

    Trader(
            AccountId account,
            Engine engine,
            MarketData market,
            Strategies known,
            FloorRules rules) {
        this.account = account;
        this.engine = engine;
        this.market = market;
        this.known = known;
        this.rules = rules;
        this.counter = new Counter(account, engine, this::paper);
        startLap();
    }

    private Exchange paper(Venue venue, List<Working> working) {
        Instrument instrument =
                engine.rules()
                        .gates()
                        .instrument(venue, market.pair())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                venue + " does not trade " + market.pair()));
        PaperExchange exchange = new PaperExchange(instrument, rules.fees(venue), market::book);
        working.forEach(it -> exchange.restore(it.order(), it.open()));
        exchanges.add(exchange);
        return exchange;
    }

    /** A strategy knows this lap only: each lap is a market of its own. */
    void startLap() {
        strategies.clear();
        engine.read(account, it -> List.copyOf(it.fleet().list())).forEach(this::learn);
    }

    private void learn(Bot bot) {
        if (bot.spec().pair().equals(market.pair())) {
            strategies.computeIfAbsent(bot.id(), _ -> known.open(bot.spec().strategy()));
        }
    }

    Set<Duration> barLengths() {
        Set<Duration> lengths = new TreeSet<>();
        strategies.values().forEach(it -> lengths.add(it.barLength()));
        return lengths;
    }

    /** What has become durable. May be called from any thread that acts on the account. */
    void heard(List<Event> events) {
        stirred = true;
        for (Event event : events) {
            if (event instanceof Event.Orders orders) {
                counter.heard(orders);
            }
        }
    }

    void restore(Instant now) {
        counter.restore(now);
        stirred = true;
        settle(now);
    }

    /** Carries on until everything that was decided has been sent, answered and protected. */
    void settle(Instant now) {
        while (stirred) {
            stirred = false;
            counter.settle(now);
            watch();
            protect(now);
        }
    }

    /** Looks at which bots have a position to watch over, and learns of new bots. */
    private void watch() {
        guarded.clear();
        engine.read(
                account,
                it -> {
                    for (Bot bot : it.fleet().list()) {
                        learn(bot);
                        watch(it, bot);
                    }
                    return true;
                });
    }

    private void watch(Account books, Bot bot) {
        boolean holds =
                books.ledger()
                        .find(bot.id())
                        .filter(it -> it.lots().quantity().signum() > 0)
                        .isPresent();
        Plan plan = books.blotter().plan(bot.id()).orElse(null);
        if (holds && plan != null && bot.spec().pair().equals(market.pair())) {
            guarded.put(bot.id(), plan);
        }
    }

    /** A position whose entry is over gets its target as a resting order. */
    private void protect(Instant now) {
        for (Map.Entry<BotId, Plan> entry : List.copyOf(guarded.entrySet())) {
            Optional<Command.Reduce> target =
                    engine.read(
                            account,
                            it -> Tickets.target(it, entry.getKey(), quote(), engine.rules()));
            target.ifPresent(it -> engine.submit(account, cause(it.ticket()), now, it));
        }
    }

    private String cause(Ticket ticket) {
        return "order/" + OrderId.derive(account, ticket.bot(), ticket.decision());
    }

    void on(Tick tick) {
        exchanges.forEach(it -> it.on(tick));
        if (!exchanges.isEmpty()) {
            counter.settle(tick.at());
        }
        settle(tick.at());
        if (!guarded.isEmpty()) {
            stops(tick);
            mark(tick);
        }
        if (tick.at().isAfter(sought.plus(SEEK_EVERY))) {
            sought = tick.at();
            counter.seek(sought);
        }
        Instant clock = engine.read(account, Account::clock);
        if (clock.plus(NOTE_TIME_AFTER).isBefore(tick.at())) {
            noteTime(tick.at());
        }
    }

    private void stops(Tick tick) {
        for (Map.Entry<BotId, Plan> entry : List.copyOf(guarded.entrySet())) {
            if (tick.price().compareTo(entry.getValue().stop()) <= 0) {
                close(entry.getKey(), "stop/" + tick.number(), tick.at());
            }
        }
    }

    private void mark(Tick tick) {
        long minute = Math.floorDiv(tick.at().getEpochSecond(), MARK_SECONDS);
        Quote quote = quote();
        if (minute > markedMinute && quote != null) {
            markedMinute = minute;
            engine.submit(account, "mark/" + minute, tick.at(), new Command.Mark(quote));
            settle(tick.at());
        }
    }

    private @Nullable Quote quote() {
        return market.book().map(Book::quote).orElse(null);
    }

    void noteTime(Instant now) {
        int lap = engine.read(account, Account::lap);
        engine.submit(account, "time/" + now, now, new Command.PassTime(lap));
    }

    /** A bar ended. While only warming, strategies learn and nobody acts. */
    void on(Bar bar, boolean acting, Instant now) {
        for (Map.Entry<BotId, Strategy> entry : strategies.entrySet()) {
            if (entry.getValue().barLength().equals(bar.length())) {
                Signal signal = entry.getValue().on(bar, guarded.containsKey(entry.getKey()));
                if (acting) {
                    act(entry.getKey(), signal, bar, now);
                }
            }
        }
    }

    private void act(BotId bot, Signal signal, Bar bar, Instant now) {
        switch (signal) {
            case Signal.Enter enter -> enter(bot, enter, bar, now);
            case Signal.Exit _ -> {
                if (guarded.containsKey(bot)) {
                    close(bot, "exit/" + bar.end(), now);
                }
            }
            case Signal.Wait _ -> {}
        }
    }

    private void enter(BotId bot, Signal.Enter signal, Bar bar, Instant now) {
        Quote quote = quote();
        if (guarded.containsKey(bot) || quote == null) {
            return;
        }
        Optional<Command.Enter> entry =
                engine.read(
                        account,
                        it -> Tickets.entry(it, bot, signal, bar, quote, engine.rules(), rules));
        entry.ifPresent(
                command -> {
                    engine.submit(account, cause(command.ticket()), now, command);
                    settle(now);
                });
    }

    /** Takes back what protects the position, then sells it at market. */
    void close(BotId bot, String decision, Instant now) {
        takeBack(bot, decision, now);
        Optional<Command.Reduce> close =
                engine.read(
                        account, it -> Tickets.close(it, bot, decision, quote(), engine.rules()));
        close.ifPresent(command -> engine.submit(account, cause(command.ticket()), now, command));
        settle(now);
    }

    private void takeBack(BotId bot, String decision, Instant now) {
        List<Working> live = engine.read(account, it -> it.blotter().live(bot));
        Approval mandate =
                engine.read(account, it -> it.fleet().find(bot)).map(Bot::mandate).orElse(null);
        for (Working working : live) {
            if (working.order().ticket().reduces() && mandate != null) {
                OrderId id = working.order().id();
                engine.submit(
                        account,
                        "takeback/" + id + "/" + decision,
                        now,
                        new Command.CancelProtection(id, "closing at market", mandate));
            }
        }
        counter.settle(now);
    }

    /** A recorded tape starts over: nobody carries a position from its last price to its first. */
    void endLap(Tick last) {
        watch();
        for (BotId bot : List.copyOf(guarded.keySet())) {
            close(bot, "lap/" + last.lap(), last.at());
        }
        int next = last.lap() + 1;
        engine.submit(account, "lap/" + next, last.at(), new Command.PassTime(next));
    }
}
