package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** One thing to write and the caller who waits until it is durable. */
final class Job<T> {

    private final Work<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;

    Job(Work<T> work) {
        this.work = work;
    }

    /** What is done within the transaction. */
    @FunctionalInterface
    interface Work<T> {

        /**
         * @param durable the epoch that may write
         */
        T on(WriteConnection to, long durable) throws SQLException;
    }

    /**
     * Does its part of the transaction. What only this job did wrong fails this job: the database
     * has undone that one statement, and the others in the transaction go on.
     */
    void run(WriteConnection to, long durable, JournalFile file) throws SQLException {
        try {
            result = work.on(to, durable);
        } catch (SQLException e) {
            SQLiteErrorCode code = JournalFile.code(e);
            if (code != SQLiteErrorCode.SQLITE_TOOBIG
                    && code != SQLiteErrorCode.SQLITE_CONSTRAINT) {
                throw e;
            }
            fail(file.unavailable(e));
        } catch (JournalUnavailable e) {
            fail(e);
        }
    }

    /** After the commit: tells the caller, unless it was told that it failed. */
    void acknowledge() {
        T done = result;
        if (done != null) {
            answer.complete(done);
        }
    }

    void fail(JournalUnavailable why) {
        answer.completeExceptionally(why);
    }

    /** Blocks until the answer is there, whoever interrupts: an unknown outcome helps nobody. */
    T await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            // The caller's own exception, so that its trace shows who was waiting.
            throw e.getCause() instanceof JournalUnavailable why
                    ? new JournalUnavailable(String.valueOf(why.getMessage()), why)
                    : e;
        }
    }
}
