package com.amarktai.bot.console;

import com.amarktai.intents.desk.Reply;

/** Says one line to the assistant and gets its one reply. */
@FunctionalInterface
public interface Voice {
    Reply say(String line);
}
