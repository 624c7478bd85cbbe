package com.amarktai.bot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talk to the assistant here. */
@Command(
        name = "chat",
        description = "Talk to the assistant in this terminal, or through a pipe.",
        mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

    private final Context context;
    @Mixin private ChatOptions options = new ChatOptions();

    ChatCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new Chatting(context, options).run();
    }
}
