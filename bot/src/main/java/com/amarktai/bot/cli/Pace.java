package com.amarktai.bot.cli;

import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.run.Floor;
import java.math.BigDecimal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the recorded market along at its speed, in the background. */
final class Pace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pace.class);
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration CHUNK = Duration.ofHours(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final Thread thread;

    private Pace(Thread thread) {
        this.thread = thread;
    }

    /** Time only moves when somebody says fast forward. */
    static Pace still() {
        return new Pace(Thread.ofVirtual().unstarted(() -> {}));
    }

    /**
     * @param speed engine seconds per second; zero is as fast as possible
     */
    static Pace of(Floor floor, BigDecimal speed) {
        return new Pace(Thread.ofVirtual().name("pace").unstarted(() -> run(floor, speed)));
    }

    void begin() {
        thread.start();
    }

    private static void run(Floor floor, BigDecimal speed) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                beat(floor, speed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void beat(Floor floor, BigDecimal speed) throws InterruptedException {
        try {
            if (speed.signum() == 0) {
                floor.advance(floor.now().plus(CHUNK));
            } else {
                Thread.sleep(BEAT);
                long millis = speed.multiply(BigDecimal.valueOf(BEAT.toMillis())).longValue();
                floor.advance(floor.now().plusMillis(millis));
            }
        } catch (JournalUnavailable e) {
            LOG.warn("the market waits for the journal: {}", e.getMessage());
            Thread.sleep(AFTER_TROUBLE);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
