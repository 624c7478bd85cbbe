package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Snapshot;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.StoredStep;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It commits whatever is waiting in one transaction and acknowledges
 * after the commit, so that sixteen callers cost one sync of the disk. A failed commit fails those
 * that were in it, and the next try starts on a fresh connection.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int BATCH_MAX = 256;

    private final JournalFile file;
    private final long epoch;
    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Job<Boolean> stop = new Job<>((_, _) -> true);
    private final Thread thread;
    private @Nullable WriteConnection connection;
    private boolean closed;

    Writer(JournalFile file, long epoch, WriteConnection connection) {
        this.file = file;
        this.epoch = epoch;
        this.connection = connection;
        thread = Thread.ofPlatform().daemon().name("journal-writer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    Appended append(Step step) {
        StoredStep stored = StoredStep.of(step);
        return await(new Job<>((to, durable) -> to.append(step, stored, epoch, durable)));
    }

    void keep(Snapshot snapshot) {
        await(
                new Job<>(
                        (to, durable) -> {
                            if (durable == epoch) {
                                to.keep(snapshot);
                            }
                            return true;
                        }));
    }

    private <T> T await(Job<T> job) {
        synchronized (this) {
            if (closed) {
                throw Readers.closed();
            }
            queue.add(job);
        }
        return job.await();
    }

    private void run() {
        List<Job<?>> batch = new ArrayList<>();
        try {
            while (!batch.contains(stop)) {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch, BATCH_MAX - 1);
                write(batch);
            }
        } catch (InterruptedException e) {
            LOG.error("The journal's writer was interrupted; nothing more is written.", e);
        } finally {
            refuseMore();
            batch.forEach(job -> job.fail(Readers.closed()));
            queue.forEach(job -> job.fail(Readers.closed()));
            drop();
        }
    }

    private synchronized void refuseMore() {
        closed = true;
    }

    private void write(List<Job<?>> batch) {
        try {
            WriteConnection to = connection();
            to.begin();
            long durable = to.epoch();
            for (Job<?> job : batch) {
                job.run(to, durable, file);
            }
            to.commit();
            batch.forEach(Job::acknowledge);
        } catch (SQLException e) {
            JournalUnavailable unavailable = file.unavailable(e);
            LOG.warn("{} steps or snapshots were not written.", batch.size(), unavailable);
            drop();
            batch.forEach(job -> job.fail(unavailable));
        }
    }

    private WriteConnection connection() throws SQLException {
        WriteConnection open = connection;
        if (open == null) {
            open = new WriteConnection(file.write());
            connection = open;
        }
        return open;
    }

    /** Closing rolls back what was not committed. */
    private void drop() {
        WriteConnection open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            LOG.warn("A connection to {} could not be closed.", file.path(), e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                queue.add(stop);
            }
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
