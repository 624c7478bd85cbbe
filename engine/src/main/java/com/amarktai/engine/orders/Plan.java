package com.amarktai.engine.orders;

import com.amarktai.engine.money.Price;

/**
 * How a position means to end.
 *
 * @param stop where it is closed with a loss
 * @param target where it is closed with a profit
 */
public record Plan(Price stop, Price target) {}
