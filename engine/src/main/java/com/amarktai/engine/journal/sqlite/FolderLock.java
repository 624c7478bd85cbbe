package com.amarktai.engine.journal.sqlite;

import com.amarktai.engine.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

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
    private final String mark;

    private FolderLock(FileChannel channel, String mark) {
        this.channel = channel;
        this.mark = mark;
    }

    /**
     * @throws JournalUnavailable if another process has it, or the folder cannot be written
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            return mark(folder, make(folder.resolve(NAME)));
        } catch (IOException e) {
            throw new JournalUnavailable(
                    "The data folder %s cannot be written (%s): check its permissions or use --data"
                                    .formatted(folder, e)
                            + " with another folder.",
                    e);
        }
    }

    /** Without opening a file that is there. */
    private static Path make(Path file) throws IOException {
        try {
            return Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    /**
     * A process loses its lock on a file as soon as it closes the file anywhere, so that a second
     * opening in the same process must not even look into it. As wide as the process, like the lock
     * itself, are only the system properties.
     */
    private static FolderLock mark(Path folder, Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        String mark = FolderLock.class.getName() + (key == null ? file.toRealPath() : key);
        String pid = String.valueOf(ProcessHandle.current().pid());
        if (System.getProperties().putIfAbsent(mark, pid) != null) {
            throw held(folder, pid);
        }
        boolean locked = false;
        try {
            FolderLock lock = lock(folder, file, mark);
            locked = true;
            return lock;
        } finally {
            if (!locked) {
                System.clearProperty(mark);
            }
        }
    }

    private static JournalUnavailable held(Path folder, String pid) {
        return new JournalUnavailable(
                "Another assistant is running on the data folder %s (process %s); stop it"
                                .formatted(folder, pid)
                        + " or use --data with another folder.");
    }

    private static FolderLock lock(Path folder, Path file, String mark) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            if (channel.tryLock(POSITION, 1, false) == null) {
                throw held(folder, pid(channel));
            }
            String pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            locked = true;
            return new FolderLock(channel, mark);
        } finally {
            if (!locked) {
                channel.close();
            }
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
        } finally {
            System.clearProperty(mark);
        }
    }
}
