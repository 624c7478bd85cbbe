package com.amarktai.intents.confirmation;

/** What happens to cards. Lives in the stream of the account the card acts on. */
public sealed interface CardEvent {

    String card();

    record Proposed(Card proposal) implements CardEvent {
        @Override
        public String card() {
            return proposal.id();
        }
    }

    /** Its command is in the same step. */
    record Consumed(String card) implements CardEvent {}

    record Denied(String card) implements CardEvent {}

    record Voided(String card, String why) implements CardEvent {}
}
