package com.amarktai.engine.market;

import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.time.Instant;

/**
 * One trade that happened on a market.
 *
 * @param number position in its market's history, from 0, without gaps, laps included
 * @param lap which repetition of a recorded tape this is, from 1
 */
public record Tick(long number, int lap, Pair pair, Instant at, Price price, Quantity quantity) {}
