package com.amarktai.engine.simulation;

/** The process is gone. An error, so that no code under test takes it for an answer. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash(String where) {
        super(where, null, false, false);
    }
}
