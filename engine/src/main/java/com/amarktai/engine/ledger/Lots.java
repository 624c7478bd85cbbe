package com.amarktai.engine.ledger;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Decimals;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;

/** Open lots of one bot and pair, oldest first. Sells take from the oldest. */
public final class Lots {

    private final ArrayDeque<Lot> open = new ArrayDeque<>();
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;

    /**
     * What a sell took from the lots.
     *
     * @param matched quantity found; less than asked if the lots ran out
     * @param cost what the matched quantity had cost, exact
     * @param entryFees entry fees that fell on it, rounded where a lot was split
     */
    public record Taken(BigDecimal matched, BigDecimal cost, BigDecimal entryFees) {}

    void add(BigDecimal bought, BigDecimal price, BigDecimal fee, long seq) {
        open.addLast(new Lot(bought, price, fee, seq));
        quantity = quantity.add(bought);
        cost = cost.add(bought.multiply(price));
    }

    Taken take(BigDecimal wanted, Asset quote) {
        BigDecimal left = wanted;
        BigDecimal takenCost = BigDecimal.ZERO;
        BigDecimal takenFees = BigDecimal.ZERO;
        while (left.signum() > 0 && !open.isEmpty()) {
            Lot lot = open.pollFirst();
            BigDecimal part = lot.open().min(left);
            BigDecimal fee = feeShare(lot, part, quote);
            if (part.compareTo(lot.open()) < 0) {
                BigDecimal rest = lot.open().subtract(part);
                open.addFirst(new Lot(rest, lot.price(), lot.fee().subtract(fee), lot.seq()));
            }
            takenCost = takenCost.add(part.multiply(lot.price()));
            takenFees = takenFees.add(fee);
            left = left.subtract(part);
        }
        BigDecimal matched = wanted.subtract(left);
        quantity = quantity.subtract(matched);
        cost = cost.subtract(takenCost);
        return new Taken(matched, takenCost, takenFees);
    }

    private static BigDecimal feeShare(Lot lot, BigDecimal part, Asset quote) {
        if (part.compareTo(lot.open()) == 0 || lot.fee().signum() == 0) {
            return lot.fee();
        }
        BigDecimal share = lot.fee().multiply(part).divide(lot.open(), Decimals.RATIO);
        return Decimals.booked(share, quote.scale());
    }

    public BigDecimal quantity() {
        return quantity;
    }

    /** What the open quantity was bought for, in quote. */
    public BigDecimal cost() {
        return cost;
    }

    public List<Lot> list() {
        return List.copyOf(open);
    }
}
