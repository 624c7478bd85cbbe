package com.amarktai.engine.journal;

import com.amarktai.engine.orders.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A journal that lasts as long as the process: for back-tests, simulation and tests. */
public final class MemoryJournal implements Journal {

    private static final long EPOCH = 1;

    private final Map<AccountId, List<Step>> steps = new TreeMap<>();
    private final Map<AccountId, Map<String, Step>> causes = new HashMap<>();
    private final Map<String, Snapshot> snapshots = new HashMap<>();

    @Override
    public synchronized Appended append(Step step) {
        Map<String, Step> byCause = causes.computeIfAbsent(step.account(), _ -> new HashMap<>());
        Step earlier = byCause.get(step.cause());
        if (earlier != null) {
            return new Appended.Repeated(earlier);
        }
        if (step.epoch() != EPOCH) {
            return Appended.Superseded.stale(step, EPOCH);
        }
        List<Step> own = steps.computeIfAbsent(step.account(), _ -> new ArrayList<>());
        String lastHash = own.isEmpty() ? Step.GENESIS : own.getLast().hash();
        if (!step.follows(own.size(), lastHash)) {
            return Appended.Superseded.notNext(step);
        }
        own.add(step);
        byCause.put(step.cause(), step);
        return new Appended.Done(step);
    }

    @Override
    public long epoch() {
        return EPOCH;
    }

    @Override
    public synchronized Optional<Step> find(AccountId account, String cause) {
        return Optional.ofNullable(causes.getOrDefault(account, Map.of()).get(cause));
    }

    @Override
    public synchronized Optional<Step> last(AccountId account) {
        List<Step> own = steps.getOrDefault(account, List.of());
        return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
    }

    @Override
    public void read(AccountId account, long fromSeq, Consumer<Step> reader) {
        List<Step> part;
        synchronized (this) {
            List<Step> own = steps.getOrDefault(account, List.of());
            int from = (int) Math.min(own.size(), Math.max(1, fromSeq) - 1);
            part = List.copyOf(own.subList(from, own.size()));
        }
        part.forEach(reader);
    }

    @Override
    public synchronized List<AccountId> accounts() {
        return steps.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized void keep(Snapshot snapshot) {
        snapshots.put(snapshot.account() + "\n" + snapshot.room(), snapshot);
    }

    @Override
    public synchronized Optional<Snapshot> snapshot(AccountId account, String room) {
        return Optional.ofNullable(snapshots.get(account + "\n" + room));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
