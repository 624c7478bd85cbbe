package com.amarktai.engine.strategy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of a strategy's own earlier signals, and what that lets it expect of the next. */
final class TrackRecord {

    private final TrendRules rules;
    private @Nullable Shadow open;
    private int closed;
    private int hits;
    private double sum;

    TrackRecord(TrendRules rules) {
        this.rules = rules;
    }

    void follow(double entry, double range) {
        open = Shadow.open(entry, range, rules);
    }

    /** Before the bar's own signal is looked at, so that no signal is judged by its own bar. */
    void see(double first, double high, double low, double close, boolean isOver) {
        Shadow shadow = open;
        if (shadow == null) {
            return;
        }
        if (shadow.stopsIn(low)) {
            close(shadow.stopped(first), false);
        } else if (shadow.reachesIn(high)) {
            close(shadow.reached(), true);
        } else if (isOver) {
            close(shadow.outcomeAt(close), false);
        }
    }

    private void close(double outcome, boolean isHit) {
        open = null;
        closed++;
        hits += isHit ? 1 : 0;
        sum += outcome;
    }

    /** Mean outcome of a signal in ranges: measured and assumed, each by its count. */
    double expected() {
        return (sum + rules.assumed() * rules.priorCount()) / (closed + rules.priorCount());
    }

    String basis() {
        String assumed = String.format(Locale.ROOT, "%.0f %%", rules.priorHitRate() * 100);
        if (closed == 0) {
            return String.format(
                    Locale.ROOT,
                    "no record yet: assumes that %s of signals reach the target of %.1f ATR and "
                            + "the others the stop of %.1f ATR (by chance alone: %.0f %%)",
                    assumed,
                    rules.target(),
                    rules.stop(),
                    chance());
        }
        return String.format(
                Locale.ROOT,
                "measured over %d earlier %s: %.0f %% reached the target, %+.2f ATR on average; "
                        + "weighed with %d assumed ones, %s of which reach it (by chance alone: "
                        + "%.0f %%)",
                closed,
                closed == 1 ? "signal" : "signals",
                100.0 * hits / closed,
                sum / closed,
                rules.priorCount(),
                assumed,
                chance());
    }

    /** Percent of signals that would reach the target if prices only wandered. */
    private double chance() {
        return 100 * rules.stop() / (rules.target() + rules.stop());
    }
}
