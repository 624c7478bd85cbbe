package com.amarktai.engine.run;

import com.amarktai.engine.exchange.HaltNote;
import com.amarktai.engine.orders.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One small file for each halted account, in the data folder, forced to disk before it counts. */
public final class HaltFiles implements HaltNote {

    private static final String PREFIX = "halt-";

    private final Path folder;

    public HaltFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void halted(AccountId account) {
        try {
            Path file = file(account);
            Files.writeString(file, account.value(), StandardCharsets.UTF_8);
            force(file, StandardOpenOption.WRITE);
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note the halt in " + folder, e);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public void lifted(AccountId account) {
        try {
            Files.deleteIfExists(file(account));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take back the halt in " + folder, e);
        }
    }

    @Override
    public Set<AccountId> list() {
        try (Stream<Path> files = Files.list(folder)) {
            Set<AccountId> halted = new TreeSet<>();
            for (Path file : files.filter(HaltFiles::isNote).toList()) {
                String name = file.getFileName().toString().substring(PREFIX.length());
                byte[] account = Base64.getUrlDecoder().decode(name);
                halted.add(new AccountId(new String(account, StandardCharsets.UTF_8)));
            }
            return halted;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the halts in " + folder, e);
        }
    }

    private static boolean isNote(Path file) {
        return file.getFileName().toString().startsWith(PREFIX);
    }

    /** The account is in the file's name, so that a file torn while written still tells. */
    private Path file(AccountId account) {
        byte[] name = account.value().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(name));
    }
}
