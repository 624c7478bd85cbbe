package com.amarktai.intents.confirmation;

import com.amarktai.engine.journal.Entry;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.run.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The cards that wait: at most one for each person and chat of an account. A fold of the account's
 * stream; it is only read while the account's turn is held, where it cannot change.
 */
public final class Cards implements Room {

    private final CardCodec codec = new CardCodec();
    private final Map<AccountId, List<Card>> pending = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return CardCodec.FAMILY;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void hear(Step step) {
        for (Entry entry : step.entries()) {
            if (entry.family().equals(CardCodec.FAMILY)) {
                hear(step.account(), codec.read(entry));
            }
        }
    }

    private void hear(AccountId account, CardEvent event) {
        List<Card> left = new ArrayList<>(pending.getOrDefault(account, List.of()));
        switch (event) {
            case CardEvent.Proposed(var card) -> {
                left.removeIf(it -> sameSeat(it, card.person(), card.chat()));
                left.add(card);
            }
            case CardEvent.Consumed(var id) -> left.removeIf(it -> it.id().equals(id));
            case CardEvent.Denied(var id) -> left.removeIf(it -> it.id().equals(id));
            case CardEvent.Voided(var id, _) -> left.removeIf(it -> it.id().equals(id));
        }
        pending.put(account, List.copyOf(left));
    }

    private static boolean sameSeat(Card card, String person, String chat) {
        return card.person().equals(person) && card.chat().equals(chat);
    }

    public Optional<Card> find(AccountId account, String person, String chat) {
        return pending.getOrDefault(account, List.of()).stream()
                .filter(it -> sameSeat(it, person, chat))
                .findFirst();
    }

    /** All that wait in an account. */
    public List<Card> list(AccountId account) {
        return pending.getOrDefault(account, List.of());
    }

    /** The card a step proposed, if it did. */
    public Optional<Card> proposedBy(Step step) {
        return step.entries().stream()
                .filter(it -> it.family().equals(CardCodec.FAMILY))
                .map(codec::read)
                .flatMap(
                        it ->
                                it instanceof CardEvent.Proposed(var card)
                                        ? Stream.of(card)
                                        : Stream.empty())
                .findFirst();
    }

    public Entry entry(CardEvent event) {
        return codec.write(event);
    }

    @Override
    public String save(AccountId account) {
        return codec.writeAll(list(account));
    }

    @Override
    public void load(AccountId account, Optional<String> saved) {
        pending.put(account, saved.map(codec::readAll).orElse(List.of()));
    }
}
