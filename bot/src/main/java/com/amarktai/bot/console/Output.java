package com.amarktai.bot.console;

import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Reply;

/** Where a piped chat writes. */
public interface Output {
    void reply(Reply reply);

    void push(Push push);
}
