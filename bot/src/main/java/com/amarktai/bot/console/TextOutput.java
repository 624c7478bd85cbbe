package com.amarktai.bot.console;

import com.amarktai.bot.presentation.TextRenderer;
import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Reply;
import java.io.PrintStream;

/** Replies as text, an empty line after each. */
public final class TextOutput implements Output {

    private final PrintStream out;

    public TextOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void reply(Reply reply) {
        out.println(TextRenderer.render(reply) + "\n");
        out.flush();
    }

    @Override
    public synchronized void push(Push push) {
        out.println(TextRenderer.render(push));
        out.flush();
    }
}
