package com.amarktai.bot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a sub-command: chat. */
@Command(
        name = "assistant",
        description =
                "A trading assistant that lives in chat. Without a command it starts the chat.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]")
final class AssistantCommand implements Callable<Integer> {

    private final Context context;
    @Mixin private ChatOptions options = new ChatOptions();

    AssistantCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new Chatting(context, options).run();
    }
}
