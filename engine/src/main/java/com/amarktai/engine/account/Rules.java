package com.amarktai.engine.account;

import com.amarktai.engine.fleet.FleetRules;
import com.amarktai.engine.gates.GateRules;

/**
 * What decisions are measured against. Events record the outcome, so that a fold needs no rules.
 */
public record Rules(GateRules gates, FleetRules fleet) {}
