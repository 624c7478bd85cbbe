package com.amarktai.engine.ledger;

import java.math.BigDecimal;

/**
 * What is left of one buy.
 *
 * @param open quantity not sold yet, in base
 * @param price paid per unit, in quote
 * @param fee entry fee that falls on the open quantity, in quote
 * @param seq journal step it was bought in
 */
public record Lot(BigDecimal open, BigDecimal price, BigDecimal fee, long seq) {}
