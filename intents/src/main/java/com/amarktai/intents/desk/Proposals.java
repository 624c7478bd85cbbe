package com.amarktai.intents.desk;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.run.Outcome;
import com.amarktai.engine.run.Work;
import com.amarktai.intents.catalogue.Catalogue;
import com.amarktai.intents.catalogue.Effect;
import com.amarktai.intents.catalogue.Entry;
import com.amarktai.intents.catalogue.Intent;
import com.amarktai.intents.catalogue.Level;
import com.amarktai.intents.confirmation.Approvals;
import com.amarktai.intents.confirmation.Card;
import com.amarktai.intents.confirmation.CardEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows cards and takes the words that answer them. */
final class Proposals {

    private static final String NOTHING =
            "There is nothing to confirm. A card waits only until the next request, its time-out,"
                    + " or an emergency stop.";

    private final House house;
    private final Deeds deeds;
    private final CardWords words;

    Proposals(House house, Deeds deeds) {
        this.house = house;
        this.deeds = deeds;
        this.words = new CardWords(house, deeds.commands());
    }

    Reply propose(Utterance said, Intent intent) {
        Outcome outcome =
                house.engine()
                        .act(
                                said.account(),
                                said.cause(),
                                house.floor().now(),
                                account -> {
                                    Card card = card(said, intent, account);
                                    return Work.note(
                                            house.cards().entry(new CardEvent.Proposed(card)));
                                });
        Card card =
                switch (outcome) {
                    case Outcome.Done(var step, _) -> house.cards().proposedBy(step).orElseThrow();
                    case Outcome.Repeated(var step, _) ->
                            house.cards().proposedBy(step).orElse(null);
                    case Outcome.Nothing _ -> null;
                };
        return card == null
                ? Desk.failed(Catalogue.of(intent).wire(), Deeds.subject(intent), NOTHING)
                : shown(card);
    }

    private Card card(Utterance said, Intent intent, Account account) {
        Entry entry = Catalogue.of(intent);
        Level level = entry.level() == Level.L0 ? Level.L1 : entry.level();
        return new Card(
                house.ids().get(),
                said.account(),
                said.person(),
                said.chat(),
                entry.wire(),
                intent,
                CardWords.mustType(intent, level),
                account.halt().epoch(),
                World.of(intent, account),
                said.at(),
                said.at().plus(level.timeToLive()));
    }

    private Reply shown(Card card) {
        return new Reply(
                List.of(words.card(card)),
                new Reply.Card(
                        card.id(),
                        card.command(),
                        Deeds.subject(card.intent()),
                        CardWords.button(card.intent()),
                        card.expires()),
                null);
    }

    /** Forgets the pending card of this person and chat, if there is one. */
    void drop(Utterance said, String why) {
        house.engine()
                .act(
                        said.account(),
                        said.cause() + "/drop",
                        house.floor().now(),
                        _ ->
                                house.cards()
                                        .find(said.account(), said.person(), said.chat())
                                        .map(it -> new CardEvent.Voided(it.id(), why))
                                        .map(it -> Work.note(house.cards().entry(it)))
                                        .orElse(Work.NOTHING));
    }

    Reply no(Utterance said) {
        Optional<Card> card = pending(said);
        house.engine()
                .act(
                        said.account(),
                        said.cause(),
                        house.floor().now(),
                        _ ->
                                pending(said)
                                        .map(it -> new CardEvent.Denied(it.id()))
                                        .map(it -> Work.note(house.cards().entry(it)))
                                        .orElse(Work.NOTHING));
        return card.map(
                        it ->
                                Desk.failed(
                                        it.command(),
                                        Deeds.subject(it.intent()),
                                        "Left alone; nothing was done."))
                .orElseGet(() -> Desk.failed("none", null, NOTHING));
    }

    private Optional<Card> pending(Utterance said) {
        return house.cards().find(said.account(), said.person(), said.chat());
    }

    Reply yes(Utterance said, String typed) {
        Answered answered = new Answered();
        Outcome outcome =
                house.engine()
                        .act(
                                said.account(),
                                said.cause(),
                                house.floor().now(),
                                account -> consume(said, typed, account, answered));
        Card card = answered.card;
        if (outcome instanceof Outcome.Repeated(_, var events)) {
            String told = EventWords.sayAll(events);
            return Desk.failed("none", null, "(Answered before.) " + told);
        }
        String why = answered.why;
        if (card == null || why != null) {
            return Desk.failed(
                    card == null ? "none" : card.command(),
                    card == null ? null : Deeds.subject(card.intent()),
                    why == null ? NOTHING : why);
        }
        house.floor().settle(said.account());
        if (outcome.refusal().isEmpty()) {
            deeds.close(said, card.intent());
        }
        return Deeds.told(card.intent(), outcome);
    }

    /** What was found under the account's turn; the reply is made of it afterwards. */
    private static final class Answered {
        private @Nullable Card card;
        private @Nullable String why;
    }

    /** The card and its command in one step, or the card's end and why. */
    private Work consume(Utterance said, String typed, Account account, Answered answered) {
        Card card = pending(said).orElse(null);
        answered.card = card;
        if (card == null) {
            return Work.NOTHING;
        }
        Optional<String> objection = objection(card, said, typed, account);
        answered.why = objection.orElse(null);
        if (objection.isPresent()) {
            return Work.note(house.cards().entry(new CardEvent.Voided(card.id(), objection.get())));
        }
        Approval approval = Approvals.of(card, said.at());
        return deeds.work(
                card.intent(),
                approval,
                said.person(),
                house.cards().entry(new CardEvent.Consumed(card.id())));
    }

    private static Optional<String> objection(
            Card card, Utterance said, String typed, Account account) {
        if (!said.at().isBefore(card.expires())) {
            return Optional.of("The card has expired; nothing was done. Ask again.");
        }
        boolean raises = Catalogue.of(card.intent()).effect() == Effect.RAISES_RISK;
        if (raises && account.halt().epoch() != card.haltEpoch()) {
            return Optional.of(
                    "Trading was halted or released after the card was shown; nothing was done. Ask"
                            + " again.");
        }
        if (raises && !World.of(card.intent(), account).equals(card.world())) {
            return Optional.of(
                    "Things have changed since the card was shown; nothing was done. Ask again to"
                            + " see how it stands now.");
        }
        return typed.equalsIgnoreCase(card.subject())
                ? Optional.empty()
                : Optional.of(
                        card.subject().isEmpty()
                                ? "Only a plain yes confirms a card; nothing was done. Ask again."
                                : "That needs: yes "
                                        + card.subject()
                                        + ". Nothing was done; ask again.");
    }
}
