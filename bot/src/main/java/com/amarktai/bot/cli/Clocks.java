package com.amarktai.bot.cli;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * What comes from outside: the wall clock and ids. Handed in, so that a run can be repeated.
 *
 * @param wall the time of day
 * @param ids never the same twice
 */
public record Clocks(Supplier<Instant> wall, Supplier<String> ids) {}
