package com.amarktai.engine.facts;

/** That a gate let an order through, and on which figures. */
public record Passed(Gate gate, String figures) {}
