package com.amarktai.engine.strategy;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every strategy a bot can be given, by name. A new one is its own file and one line here. */
public final class Strategies {

    private final NavigableMap<String, Supplier<Strategy>> factories = new TreeMap<>();

    public Strategies() {
        factories.put(TrendStrategy.NAME, () -> new TrendStrategy(TrendRules.TEXTBOOK));
    }

    public List<String> names() {
        return List.copyOf(factories.keySet());
    }

    /**
     * A new instance, for one bot.
     *
     * @throws IllegalArgumentException for a name that is not here, with those that are
     */
    public Strategy open(String name) {
        Supplier<Strategy> factory = factories.get(name);
        if (factory == null) {
            throw new IllegalArgumentException(
                    "there is no strategy "
                            + name
                            + "; choose one of: "
                            + String.join(", ", names()));
        }
        return factory.get();
    }
}
