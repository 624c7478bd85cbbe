package com.amarktai.engine.facts;

import java.time.Instant;

/**
 * Leave to add risk. Made only by confirmations, by the autopilot under its mandate, and by the
 * journal's codec when it reads one back.
 */
public sealed interface Approval {

    /** Names it in the journal. */
    String id();

    /**
     * A person confirmed a card, or said an exact command that needs none.
     *
     * @param id the card's id, or the cause of a direct command
     * @param at wall clock
     */
    record ByPerson(String id, Actor person, boolean direct, Instant at) implements Approval {}

    /** The autopilot acts under a standing leave a person gave. */
    record ByMandate(String id, Instant at) implements Approval {}
}
