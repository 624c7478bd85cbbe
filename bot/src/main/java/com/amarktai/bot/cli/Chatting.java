package com.amarktai.bot.cli;

import com.amarktai.bot.console.JsonOutput;
import com.amarktai.bot.console.Output;
import com.amarktai.bot.console.PipedChat;
import com.amarktai.bot.console.TerminalChat;
import com.amarktai.bot.console.TextOutput;
import com.amarktai.bot.settings.Settings;
import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the house and lets one person in through this terminal or pipe. */
final class Chatting {

    private final Context context;
    private final ChatOptions options;

    Chatting(Context context, ChatOptions options) {
        this.context = context;
        this.options = options;
    }

    int run() {
        Settings settings = options.settings(context);
        Path data = options.data().data();
        boolean terminal =
                !options.json()
                        && Optional.ofNullable(System.console())
                                .filter(Console::isTerminal)
                                .isPresent();
        try (OpenHouse house = OpenHouse.open(settings, data, context.clocks())) {
            boolean runs = terminal || options.askedSpeed().isPresent();
            try (Pace pace = runs ? Pace.of(house.floor(), settings.speed()) : Pace.still()) {
                pace.begin();
                return terminal ? talk(house, data) : pipe(house);
            }
        }
    }

    private int talk(OpenHouse house, Path data) {
        TerminalChat chat =
                new TerminalChat(house.voice(context.clocks().ids().get()), data, house::names);
        house.tell(chat::push);
        return chat.run(
                "Amarktai, on paper money. Data in %s. Market: %s.\n"
                                .formatted(data, house.floor().market().source())
                        + "Say help for what I can do, exit to leave.");
    }

    private int pipe(OpenHouse house) {
        Output output =
                options.json() ? new JsonOutput(context.out()) : new TextOutput(context.out());
        PipedChat chat =
                new PipedChat(house.voice(context.clocks().ids().get()), context.in(), output);
        house.tell(output::push);
        return chat.run();
    }
}
