package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.Steps;
import com.amarktai.engine.orders.AccountId;
import java.nio.file.Path;

/**
 * A program of its own that appends from several threads until it is killed or the store refuses,
 * and prints {@code account seq} for each step it was told is durable.
 */
final class AppendingProgram {

    private static final int TRIES_AFTER_REFUSAL = 3;

    private AppendingProgram() {}

    /** Arguments: data folder, threads, letters in an entry. */
    public static void main(String[] arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[1]);
        String json = "x".repeat(Integer.parseInt(arguments[2]));
        try (Journal journal = SqliteJournal.open(Path.of(arguments[0]))) {
            Thread[] writers = new Thread[threads];
            for (int i = 0; i < threads; i++) {
                AccountId account = new AccountId("account-" + i);
                writers[i] = Thread.ofPlatform().start(() -> append(journal, account, json));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void append(Journal journal, AccountId account, String json) {
        Step last = journal.last(account).orElse(null);
        int refusals = 0;
        while (refusals < TRIES_AFTER_REFUSAL) {
            long seq = last == null ? 1 : last.seq() + 1;
            Step step = Steps.after(last, account, "cause-" + seq, journal.epoch(), json);
            try {
                if (journal.append(step) instanceof Appended.Done) {
                    say(account + " " + seq);
                    last = step;
                } else {
                    say("Unexpected: " + step.seq());
                    return;
                }
            } catch (JournalUnavailable e) {
                say("Refused: " + e.getMessage());
                refusals++;
            }
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.print(line + "\n");
            System.out.flush();
        }
    }
}
