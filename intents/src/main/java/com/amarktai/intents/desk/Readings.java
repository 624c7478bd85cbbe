package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers what changes nothing. Figures come from the account's readings, never from history. */
final class Readings {

    private final House house;
    private final FastForwarding forwarding;

    Readings(House house) {
        this.house = house;
        this.forwarding = new FastForwarding(house);
    }

    Reply answer(Utterance words, Intent intent) {
        AccountId account = words.account();
        return switch (intent) {
            case Intent.ListBots _ -> read(account, intent, it -> BotReadings.list(it, house));
            case Intent.BotStatus(var bot) ->
                    read(account, intent, it -> BotReadings.status(it, bot, house));
            case Intent.Trades(var bot) ->
                    read(account, intent, it -> OrderReadings.trades(it, bot));
            case Intent.Orders _ -> read(account, intent, OrderReadings::working);
            case Intent.Portfolio _ ->
                    read(account, intent, it -> MoneyReadings.portfolio(it, house));
            case Intent.Profits _ -> read(account, intent, it -> MoneyReadings.profits(it, house));
            case Intent.Price _ -> price(intent);
            case Intent.Limits _ -> read(account, intent, it -> LimitReadings.limits(it, house));
            case Intent.LimitsUsage(var bot) ->
                    read(account, intent, it -> LimitReadings.usage(it, bot, house));
            case Intent.Health _ -> read(account, intent, it -> LimitReadings.health(it, house));
            case Intent.Help(var about) -> reply(intent, HelpReading.help(about));
            case Intent.FastForward(var time) -> forwarding.forward(words, intent, time);
            case Intent.Deed _, Intent.Later _ ->
                    throw new IllegalStateException(intent + " is not a reading");
        };
    }

    private Reply read(AccountId account, Intent intent, Function<Account, List<Block>> reading) {
        return reply(intent, house.engine().read(account, reading));
    }

    static Reply reply(Intent intent, List<Block> blocks) {
        String first =
                blocks.stream()
                        .filter(Block.Text.class::isInstance)
                        .map(it -> ((Block.Text) it).text())
                        .findFirst()
                        .orElse(Catalogue.of(intent).help());
        return new Reply(
                blocks,
                null,
                new Reply.Result(
                        true,
                        Catalogue.of(intent).wire(),
                        Deeds.subject(intent),
                        first.lines().findFirst().orElse("")));
    }

    private Reply price(Intent intent) {
        List<Block> blocks = new ArrayList<>();
        house.floor()
                .book()
                .map(it -> it.quote())
                .ifPresentOrElse(
                        quote ->
                                blocks.add(
                                        new Block.Text(
                                                "%s bid %s, ask %s at %s (%s)"
                                                        .formatted(
                                                                quote.pair(),
                                                                quote.bid(),
                                                                quote.ask(),
                                                                Numbers.time(quote.at()),
                                                                quote.source()))),
                        () ->
                                blocks.add(
                                        new Block.Text(
                                                "No trade has been played yet. Say fast forward 1h"
                                                        + " to move the recorded market.")));
        return reply(intent, blocks);
    }
}
