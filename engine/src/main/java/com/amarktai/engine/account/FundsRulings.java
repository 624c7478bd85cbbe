package com.amarktai.engine.account;

import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.BotState;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Mode;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.BotId;
import java.util.List;

/** Decides on paper money in, and on money between the account and its bots. */
record FundsRulings(Account account) {

    List<Event> decide(Command.Funds command) {
        return switch (command) {
            case Command.Fund(var amount, var approval) -> fund(amount, approval);
            case Command.Allocate(var bot, var amount, var approval) ->
                    allocate(bot, amount, approval);
            case Command.Transfer(var from, var to, var amount, var approval) ->
                    transfer(from, to, amount, approval);
        };
    }

    private List<Event> fund(Money amount, Approval approval) {
        if (amount.signum() <= 0) {
            return refused("fund", new Refusal.AmountNotPositive(amount));
        }
        Asset currency = account.ledger().currency();
        if (!amount.asset().equals(currency)) {
            return refused("fund", new Refusal.WrongAsset(amount.asset(), currency));
        }
        return List.of(new Event.Funded(amount, Mode.PAPER, approval));
    }

    private List<Event> allocate(BotId id, Money amount, Approval approval) {
        Bot bot = account.fleet().find(id).orElse(null);
        if (bot == null) {
            return refused("allocate", new Refusal.UnknownBot(id));
        }
        if (bot.state() == BotState.STOPPED) {
            return refused(
                    "allocate", new Refusal.IllegalMove(id, bot.state(), bot.reason(), "allocate"));
        }
        if (amount.signum() <= 0) {
            return refused("allocate", new Refusal.AmountNotPositive(amount));
        }
        if (!amount.asset().equals(account.ledger().currency())) {
            return refused(
                    "allocate",
                    new Refusal.WrongAsset(amount.asset(), account.ledger().currency()));
        }
        Money free = account.ledger().free();
        return free.isLessThan(amount)
                ? refused("allocate", new Refusal.NotEnoughUnallocated(amount, free))
                : List.of(new Event.Allocated(id, amount, approval));
    }

    private List<Event> transfer(BotId from, BotId to, Money amount, Approval approval) {
        if (account.fleet().find(from).isEmpty() || account.fleet().find(to).isEmpty()) {
            BotId missing = account.fleet().find(from).isEmpty() ? from : to;
            return refused("transfer", new Refusal.UnknownBot(missing));
        }
        if (amount.signum() <= 0) {
            return refused("transfer", new Refusal.AmountNotPositive(amount));
        }
        if (!amount.asset().equals(account.ledger().currency())) {
            return refused(
                    "transfer",
                    new Refusal.WrongAsset(amount.asset(), account.ledger().currency()));
        }
        if (from.equals(to)) {
            return refused("transfer", new Refusal.NothingToDo("from and to are the same bot"));
        }
        Money free = spendable(from, amount.asset());
        return free.isLessThan(amount)
                ? refused("transfer", new Refusal.NotEnoughFree(amount, free))
                : List.of(new Event.Transferred(from, to, amount, approval));
    }

    private Money spendable(BotId bot, Asset asset) {
        Money has =
                account.ledger()
                        .find(bot)
                        .map(it -> it.purse().balance(asset))
                        .orElse(Money.zero(asset));
        return has.minus(account.blotter().held(bot, asset));
    }

    static List<Event> refused(String command, Refusal refusal) {
        return List.of(new Event.Refused(command, refusal));
    }
}
