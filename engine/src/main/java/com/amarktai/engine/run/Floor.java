package com.amarktai.engine.run;

import com.amarktai.engine.market.Bar;
import com.amarktai.engine.market.Bars;
import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.MarketData;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.strategy.Strategies;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where market and accounts meet. Every trade of the market goes, in this order, to the paper
 * exchange (does it fill what waits?), to the bars (did one end?) and to the stops. Whoever moves
 * it moves its time; it has no clock of its own.
 */
public final class Floor {

    private final Engine engine;
    private final Supplier<MarketData> history;
    private final MarketData market;
    private final Strategies strategies;
    private final FloorRules rules;
    private final Map<AccountId, Trader> traders = new TreeMap<>();
    private final Map<Duration, Bars> bars = new LinkedHashMap<>();
    // Fair, so that a person's word gets its turn between two trades of a fast replay.
    private final ReentrantLock turn = new ReentrantLock(true);
    // Read without a turn: whoever holds an account's turn may ask for the time.
    private volatile Instant now;

    /**
     * @param history opens the market anew at its beginning, for warming strategies after a restart
     */
    public Floor(
            Engine engine, Supplier<MarketData> history, Strategies strategies, FloorRules rules) {
        this.engine = engine;
        this.history = history;
        this.market = history.get();
        this.strategies = strategies;
        this.rules = rules;
        this.now = market.begins();
        engine.listen(
                (step, events) -> {
                    Trader trader = traders.get(step.account());
                    if (trader != null) {
                        trader.heard(events);
                    }
                });
    }

    /** Lets an account in: resolves its open orders and goes to where its clock stands. */
    public void open(AccountId account) {
        turn.lock();
        try {
            Trader trader = new Trader(account, engine, market, strategies, rules);
            traders.put(account, trader);
            Instant clock = engine.read(account, it -> it.clock());
            if (clock.isAfter(now)) {
                now = clock;
                market.seek(clock);
                warm(clock);
            }
            trader.restore(now);
        } finally {
            turn.unlock();
        }
    }

    /** Rebuilds what strategies know from the bars of this lap, and the bar that is being built. */
    private void warm(Instant until) {
        MarketData past = history.get();
        Tick tick = past.next(until).orElse(null);
        while (tick != null) {
            if (past.isEndOfLap()) {
                startLap();
            } else {
                addToBars(tick, false);
            }
            tick = past.next(until).orElse(null);
        }
    }

    private void startLap() {
        bars.clear();
        traders.values().forEach(Trader::startLap);
    }

    private void addToBars(Tick tick, boolean acting) {
        for (Trader trader : traders.values()) {
            trader.barLengths().forEach(length -> bars.computeIfAbsent(length, it -> new Bars(it)));
        }
        for (Bars building : bars.values()) {
            building.add(tick).ifPresent(bar -> onBar(bar, acting));
        }
    }

    private void onBar(Bar bar, boolean acting) {
        traders.values().forEach(it -> it.on(bar, acting, now));
    }

    /** Engine time: that of the last trade, or how far time was moved without one. */
    public Instant now() {
        return now;
    }

    /** The book around the last trade. Never ask while holding an account's turn. */
    public Optional<Book> book() {
        turn.lock();
        try {
            return market.book();
        } finally {
            turn.unlock();
        }
    }

    public MarketData market() {
        return market;
    }

    /** Plays every trade up to this moment. Others get their turn between any two trades. */
    public void advance(Instant until) {
        while (step(until)) {
            // Each step takes and gives back its turn.
        }
        turn.lock();
        try {
            if (until.isAfter(now)) {
                now = until;
            }
        } finally {
            turn.unlock();
        }
    }

    private boolean step(Instant until) {
        turn.lock();
        try {
            Tick tick = market.next(until).orElse(null);
            if (tick == null) {
                return false;
            }
            now = tick.at();
            traders.values().forEach(it -> it.on(tick));
            addToBars(tick, true);
            if (market.isEndOfLap()) {
                traders.values().forEach(it -> it.endLap(tick));
                startLap();
            }
            return true;
        } finally {
            turn.unlock();
        }
    }

    /** Writes down how far each account's time has come, so that a restart goes on from here. */
    public void noteTime() {
        turn.lock();
        try {
            traders.values().forEach(it -> it.noteTime(now));
        } finally {
            turn.unlock();
        }
    }

    /** Sends what has been decided and takes in what the exchange says to it. */
    public void settle(AccountId account) {
        turn.lock();
        try {
            Trader trader = traders.get(account);
            if (trader != null) {
                trader.settle(now);
            }
        } finally {
            turn.unlock();
        }
    }

    /** Closes a bot's position at market; what protects it is taken back first. */
    public void close(AccountId account, BotId bot, String decision) {
        turn.lock();
        try {
            Trader trader = traders.get(account);
            if (trader != null) {
                trader.close(bot, decision, now);
            }
        } finally {
            turn.unlock();
        }
    }
}
