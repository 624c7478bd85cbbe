package com.amarktai.engine.facts;

/** Who asked: a person by id, or a part of the system by name. */
public record Actor(String name) {

    public static final Actor BREAKER = new Actor("breaker");
    public static final Actor SYSTEM = new Actor("system");

    @Override
    public String toString() {
        return name;
    }
}
