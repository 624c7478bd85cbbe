package com.amarktai.bot.cli;

import com.amarktai.bot.console.TextOutput;
import com.amarktai.bot.settings.Settings;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trade without a person at the terminal. */
@Command(
        name = "serve",
        description = "Run without a prompt until terminated; what happens is printed.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Context context;
    @Mixin private ChatOptions options = new ChatOptions();

    ServeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings(context);
        CountDownLatch ended = new CountDownLatch(1);
        try (OpenHouse house = OpenHouse.open(settings, options.data().data(), context.clocks());
                Pace pace = Pace.of(house.floor(), settings.speed())) {
            pace.begin();
            house.tell(new TextOutput(context.out())::push);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ended::countDown));
            context.out().println("Serving from " + options.data().data() + ". Ctrl-C ends it.");
            ended.await();
            return 0;
        }
    }
}
