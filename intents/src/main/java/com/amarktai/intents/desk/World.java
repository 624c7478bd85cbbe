package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.intents.catalogue.Intent;
import java.util.stream.Collectors;

/** What a card's effect rests on, as one line that reads differently when it has changed. */
final class World {

    private World() {}

    static String of(Intent intent, Account account) {
        if (intent instanceof Intent.OfBot of) {
            return account.fleet().find(of.bot()).map(World::line).orElse("gone");
        }
        if (intent instanceof Intent.CreateBot || intent instanceof Intent.Fund) {
            return account.ledger().free().toString();
        }
        return account.fleet().list().stream().map(World::line).collect(Collectors.joining(";"));
    }

    private static String line(Bot bot) {
        return bot.id() + "=" + bot.state() + "/" + bot.reason();
    }
}
