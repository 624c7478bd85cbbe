package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a data folder. The operating system lets go of it when the process
 * ends, however it ends. Should someone remove the file meanwhile, the epoch in the database
 * fences.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = "journal.lock";
    // Far behind the text: where locks are mandatory, the text must stay readable for others.
    private static final long POSITION = Long.MAX_VALUE - 1;
    private static final int PID_LENGTH_MAX = 20;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws JournalUnavailable if another process has it, or the folder cannot be written
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            return lock(folder, channel);
        } catch (IOException e) {
            throw new JournalUnavailable(
                    "The data folder %s cannot be written (%s): check its permissions or use --data"
                                    .formatted(folder, e)
                            + " with another folder.",
                    e);
        }
    }

    private static FolderLock lock(Path folder, FileChannel channel) throws IOException {
        boolean locked = false;
        try {
            if (tryLock(channel) == null) {
                throw new JournalUnavailable(
                        "Another assistant is running on the data folder %s (process %s); stop it"
                                        .formatted(folder, pid(channel))
                                + " or use --data with another folder.");
            }
            locked = true;
            String pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return new FolderLock(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String pid(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(PID_LENGTH_MAX);
        channel.read(text, 0);
        String pid = StandardCharsets.US_ASCII.decode(text.flip()).toString().strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new JournalUnavailable("The lock of the data folder could not be freed.", e);
        }
    }
}
