package com.amarktai.engine.simulation;

import com.amarktai.engine.money.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** First in, first out, reckoned a second time and in another way than the product does. */
final class Fifo {

    private static final class Purchase {

        private BigDecimal left;
        private final BigDecimal price;
        private BigDecimal fee;

        Purchase(BigDecimal left, BigDecimal price, BigDecimal fee) {
            this.left = left;
            this.price = price;
            this.fee = fee;
        }
    }

    /** What a sale met: how much, what that had cost, and the fees of buying it. */
    record Met(BigDecimal quantity, BigDecimal cost, BigDecimal fees) {}

    private final List<Purchase> purchases = new ArrayList<>();
    private final int scale;
    private int oldest;
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;

    /**
     * @param scale decimals a split fee is rounded to
     */
    Fifo(int scale) {
        this.scale = scale;
    }

    void buy(BigDecimal bought, BigDecimal price, BigDecimal fee) {
        purchases.add(new Purchase(bought, price, fee));
        quantity = quantity.add(bought);
        cost = cost.add(bought.multiply(price));
    }

    Met sell(BigDecimal sold) {
        BigDecimal wanted = sold;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal fees = BigDecimal.ZERO;
        while (wanted.signum() > 0 && oldest < purchases.size()) {
            Purchase purchase = purchases.get(oldest);
            BigDecimal part = purchase.left.min(wanted);
            BigDecimal fee = feeOf(purchase, part);
            purchase.left = purchase.left.subtract(part);
            purchase.fee = purchase.fee.subtract(fee);
            paid = paid.add(part.multiply(purchase.price));
            fees = fees.add(fee);
            wanted = wanted.subtract(part);
            if (purchase.left.signum() == 0) {
                oldest++;
            }
        }
        BigDecimal met = sold.subtract(wanted);
        quantity = quantity.subtract(met);
        cost = cost.subtract(paid);
        return new Met(met, paid, fees);
    }

    private BigDecimal feeOf(Purchase purchase, BigDecimal part) {
        return part.compareTo(purchase.left) == 0
                ? purchase.fee
                : Decimals.booked(
                        purchase.fee.multiply(part).divide(purchase.left, Decimals.RATIO), scale);
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal cost() {
        return cost;
    }
}
