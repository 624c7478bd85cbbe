package com.amarktai.engine.market;

import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;

/** One price of a book and how much is shown there. */
public record Level(Price price, Quantity quantity) {}
