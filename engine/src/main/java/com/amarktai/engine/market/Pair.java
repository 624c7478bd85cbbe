package com.amarktai.engine.market;

import com.amarktai.engine.money.Asset;

/** What is traded against what: {@code BTC/USD} is bitcoin priced in dollars. */
public record Pair(Asset base, Asset quote) implements Comparable<Pair> {

    /**
     * @throws IllegalArgumentException unless two different asset codes with one slash between
     */
    public static Pair of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a pair is written BTC/USD: " + text);
        }
        return new Pair(new Asset(text.substring(0, slash)), new Asset(text.substring(slash + 1)));
    }

    public Pair {
        if (base.equals(quote)) {
            throw new IllegalArgumentException("a pair needs two different assets: " + base);
        }
    }

    @Override
    public int compareTo(Pair other) {
        int byBase = base.compareTo(other.base);
        return byBase != 0 ? byBase : quote.compareTo(other.quote);
    }

    @Override
    public String toString() {
        return base + "/" + quote;
    }
}
