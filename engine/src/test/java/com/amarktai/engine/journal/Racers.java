package com.amarktai.engine.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen threads that start together. */
final class Racers {

    static final int COUNT = 16;

    private Racers() {}

    /** What one of them does. */
    interface Racer<T> {

        T run(int number) throws Exception;
    }

    static <T> List<T> atOnce(Racer<T> racer) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(COUNT);
        List<Callable<T>> racers = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int number = i;
            racers.add(
                    () -> {
                        start.await();
                        return racer.run(number);
                    });
        }
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
            for (Future<T> future : threads.invokeAll(racers)) {
                results.add(future.get());
            }
        }
        return results;
    }
}
