package com.amarktai.bot.cli;

import com.amarktai.bot.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options every sub-command takes. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for everything that is kept (default: ~/.amarktai)")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings over the defaults (default: assistant.yaml in the data folder)")
    private @Nullable Path config;

    Path data() {
        Path chosen = data;
        return chosen == null
                ? Path.of(System.getProperty("user.home"), ".amarktai")
                : chosen.toAbsolutePath().normalize();
    }

    Settings settings(Context context) {
        return Settings.read(file(), context.environment());
    }

    private Optional<Path> file() {
        Path chosen = config;
        if (chosen != null) {
            return Optional.of(chosen);
        }
        Path own = data().resolve("assistant.yaml");
        return Files.isRegularFile(own) ? Optional.of(own) : Optional.empty();
    }
}
