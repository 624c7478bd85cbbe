package com.amarktai.engine.blotter;

import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.Order;
import com.amarktai.engine.orders.OrderLife;
import com.amarktai.engine.orders.OrderSign;
import com.amarktai.engine.orders.OrderStatus;

/** An order and how far it has come. */
public record Working(Order order, OrderStatus status, Quantity filled, boolean bookedAfterEnd) {

    static Working placed(Order order) {
        return new Working(order, OrderStatus.PENDING, Quantity.ZERO, false);
    }

    public Quantity open() {
        Quantity wanted = order.ticket().quantity();
        return filled.compareTo(wanted) >= 0 ? Quantity.ZERO : wanted.minus(filled);
    }

    /** Set aside for what may still fill; nothing once the order is over. */
    public Money held() {
        return status.isLive() ? order.hold(open()) : Money.zero(order.pays());
    }

    /** The same order after this sign; unchanged if the sign is no move from here. */
    Working after(OrderSign sign) {
        return OrderLife.next(status, sign)
                .map(next -> new Working(order, next, filled, bookedAfterEnd))
                .orElse(this);
    }

    Working filled(Quantity more) {
        Quantity sum = filled.plus(more);
        boolean whole = sum.compareTo(order.ticket().quantity()) >= 0;
        OrderSign sign = whole ? OrderSign.FILLED_WHOLE : OrderSign.FILLED_IN_PART;
        boolean late = bookedAfterEnd || status.isFinal();
        return new Working(order, status, sum, late).after(sign);
    }
}
