package com.amarktai.bot.cli;

import com.amarktai.bot.settings.BadSetting;
import com.amarktai.bot.settings.Settings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a chat can be told. */
final class ChatOptions {

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--json",
            description = "Standard output carries JSON lines only, one reply for each input line")
    private boolean json;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description =
                    "Engine seconds per second: a number, \"real\" or \"max\" (default in a"
                            + " terminal: the setting market.speed;"
                            + " in a pipe the market stands still)")
    private @Nullable String speed;

    DataOptions data() {
        return data;
    }

    boolean json() {
        return json;
    }

    /** The settings with the speed that was asked for. */
    Settings settings(Context context) {
        Settings settings = data.settings(context);
        String asked = speed;
        return asked == null
                ? settings
                : settings.withSpeed(
                        Settings.speed(asked)
                                .orElseThrow(
                                        () ->
                                                new BadSetting(
                                                        "--speed is \""
                                                                + asked
                                                                + "\"; it must be a number above 0,"
                                                                + " \"real\" or \"max\".")));
    }

    Optional<String> askedSpeed() {
        return Optional.ofNullable(speed);
    }
}
