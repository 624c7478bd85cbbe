package com.amarktai.bot.console;

import com.amarktai.bot.presentation.JsonLines;
import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Reply;
import java.io.PrintStream;

/** Replies and pushes as JSON, one object a line. */
public final class JsonOutput implements Output {

    private final PrintStream out;
    private final JsonLines lines = new JsonLines();

    public JsonOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void reply(Reply reply) {
        out.println(lines.line(reply));
        out.flush();
    }

    @Override
    public synchronized void push(Push push) {
        out.println(lines.line(push));
        out.flush();
    }
}
