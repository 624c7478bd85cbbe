package com.amarktai.engine.simulation;

import com.amarktai.engine.orders.OrderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every call that was really made to a venue for one account, whatever came of it. */
final class Calls {

    enum Kind {
        SUBMIT,
        CANCEL,
        FOUND,
        NOT_FOUND,
        NO_ANSWER
    }

    /**
     * One call.
     *
     * @param payload of the order, where it was a submit
     * @param millis steady time
     */
    record Call(Kind kind, OrderId order, String payload, boolean reduces, long millis) {}

    private final Map<OrderId, List<Call>> byOrder = new LinkedHashMap<>();
    private int submits;

    void add(Call call) {
        byOrder.computeIfAbsent(call.order(), _ -> new ArrayList<>()).add(call);
        if (call.kind() == Kind.SUBMIT) {
            submits++;
        }
    }

    List<Call> of(OrderId order) {
        return byOrder.getOrDefault(order, List.of());
    }

    int submits() {
        return submits;
    }
}
