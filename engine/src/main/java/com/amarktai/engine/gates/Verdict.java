package com.amarktai.engine.gates;

import com.amarktai.engine.facts.Passed;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.orders.Order;
import java.util.List;

/** What the gates say to a ticket. */
public sealed interface Verdict {

    /** All four let it through. */
    record Through(Order order, Money hold, List<Passed> gates) implements Verdict {}

    record Refused(Refusal refusal) implements Verdict {}

    /** This very order was let through before. */
    record Repeat(Order order) implements Verdict {}
}
