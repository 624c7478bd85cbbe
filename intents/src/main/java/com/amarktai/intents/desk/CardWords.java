package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.breaker.Breaker;
import com.amarktai.engine.facts.BotSpec;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.gates.Limits;
import com.amarktai.engine.orders.BotId;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Intent;
import com.amarktai.intents.catalogue.Level;
import com.amarktai.intents.confirmation.Card;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Fixed templates: what a card says it will do, in figures of this moment. */
final class CardWords {

    private final House house;
    private final Commands commands;

    CardWords(House house, Commands commands) {
        this.house = house;
        this.commands = commands;
    }

    Block.Text card(Card card) {
        String effect = house.engine().read(card.account(), it -> effect(card.intent(), it));
        String yes = card.subject().isEmpty() ? "yes" : "yes " + card.subject();
        return new Block.Text(
                "%s\nSay \"%s\" to %s, or no. Expires at %s."
                        .formatted(
                                effect,
                                yes,
                                lowerFirst(button(card.intent())),
                                clock(card.expires())));
    }

    private static String clock(Instant at) {
        return at.toString().substring(11, 19) + " UTC";
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Verb and object, never a bare yes. */
    static String button(Intent intent) {
        String verb = verb(intent);
        String capital = verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
        String subject = Deeds.subject(intent);
        if (subject != null) {
            return capital + " " + subject;
        }
        return intent instanceof Intent.Fund(var amount)
                ? "Add " + amount
                : Catalogue.of(intent).help().replaceAll("[;:].*", "");
    }

    private static String verb(Intent intent) {
        return Catalogue.of(intent).wire().replaceAll("_.*", "");
    }

    /** What has to be typed after yes: nothing, or at the higher levels the name of the thing. */
    static String mustType(Intent intent, Level level) {
        if (level == Level.L0 || level == Level.L1) {
            return "";
        }
        String subject = Deeds.subject(intent);
        return subject == null ? verb(intent) : subject;
    }

    private String effect(Intent intent, Account account) {
        return switch (intent) {
            case Intent.StartBot(var bot) -> "START " + risk(bot, account);
            case Intent.ResumeBot(var bot) -> "RESUME " + risk(bot, account);
            case Intent.StopBot(var bot, var close) -> stop(bot, close, account);
            case Intent.ResetQuarantine(var bot) ->
                    "RESET the quarantine of "
                            + bot
                            + ": it will be paused, and its drawdown and losses"
                            + " in a row start anew from here.";
            case Intent.ResumeAll _ ->
                    "RESUME every bot paused after it had been started: " + resumable(account);
            case Intent.LiftEmergencyStop _ ->
                    "LIFT the emergency stop. No bot resumes by itself, but those that are active"
                            + " may open positions again: "
                            + active(account);
            case Intent.CloseAll _ -> closeAll(account);
            case Intent.CreateBot create -> create(create, account);
            case Intent.Fund(var amount) ->
                    "ADD %s of paper money; the account then has %s that no bot has."
                            .formatted(
                                    Numbers.money(amount),
                                    amount.asset().equals(account.currency())
                                            ? Numbers.money(account.ledger().free().plus(amount))
                                            : amount);
            case Intent.PauseBot _, Intent.PauseAll _, Intent.EmergencyStop _ ->
                    Catalogue.of(intent).help();
            case Intent.Reading _, Intent.Later _ -> Catalogue.of(intent).help();
        };
    }

    private String risk(BotId id, Account account) {
        Bot bot = account.fleet().find(id).orElseThrow();
        BotSpec spec = bot.spec();
        Limits limits = house.engine().rules().gates().limits(spec.venue(), spec.risk());
        var books = account.ledger().find(id).orElseThrow();
        Instant now = house.floor().now();
        int left = limits.tradesPerBotDaily() - account.blotter().tally().today(id, now);
        String headroom =
                Breaker.headroom(account.ledger(), id, limits.breaker(), now).stream()
                        .filter(it -> it.figure().signum() > 0)
                        .map(
                                it ->
                                        "%s %s of %s"
                                                .formatted(
                                                        RefusalWords.trigger(it.trigger()),
                                                        Numbers.plain(it.figure(), 2),
                                                        Numbers.bare(it.limit())))
                        .collect(Collectors.joining(", "));
        return "%s bot %s · %s %s · %s risk · %s strategy\n"
                        .formatted(
                                spec.mode().name().toLowerCase(Locale.ROOT),
                                id,
                                spec.venue().label(),
                                spec.pair(),
                                spec.risk().label(),
                                spec.strategy())
                + "Equity %s · position up to %s · trades left today %d · breaker %s"
                        .formatted(
                                Numbers.money(books.curve().equity(), spec.pair().quote()),
                                Numbers.money(spec.capital().share(limits.positionCap())),
                                left,
                                headroom.isEmpty() ? "untouched" : headroom);
    }

    private static String stop(BotId id, boolean close, Account account) {
        boolean holds = Commands.holders(account).contains(id);
        String position =
                !holds
                        ? "It has no open position."
                        : close
                                ? "Its position is sold at market."
                                : "Its open position stays protected; say \"stop bot "
                                        + id
                                        + " and close\" to sell it at market instead.";
        return "STOP bot %s for good: a stopped bot cannot be started again. %s"
                .formatted(id, position);
    }

    private static String closeAll(Account account) {
        var holders = Commands.holders(account);
        return holders.isEmpty()
                ? "CLOSE all positions: none is open."
                : "CLOSE the positions of "
                        + holders.stream().map(BotId::value).collect(Collectors.joining(", "))
                        + " at market.";
    }

    private static String resumable(Account account) {
        return names(
                account,
                it ->
                        RefusalWords.state(it.state(), it.reason()).startsWith("paused (")
                                && !RefusalWords.state(it.state(), it.reason()).endsWith("(new)"));
    }

    private static String active(Account account) {
        return names(account, Bot::isActive);
    }

    private static String names(Account account, Predicate<Bot> which) {
        String names =
                account.fleet().list().stream()
                        .filter(which)
                        .map(it -> it.id().value())
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none." : names + ".";
    }

    private String create(Intent.CreateBot create, Account account) {
        BotSpec spec = commands.spec(create);
        return "CREATE paper bot %s · %s %s · %s risk · %s strategy\n"
                        .formatted(
                                spec.bot(),
                                spec.venue().label(),
                                spec.pair(),
                                spec.risk().label(),
                                spec.strategy())
                + "Capital %s from the account's free %s; paused until you start it."
                        .formatted(
                                Numbers.money(spec.capital()),
                                Numbers.money(account.ledger().free()));
    }
}
