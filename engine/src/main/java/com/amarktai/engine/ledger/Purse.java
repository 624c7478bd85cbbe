package com.amarktai.engine.ledger;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One account of the double entry: how much of each asset it has. Amounts only ever move from one
 * purse to another, so every booking balances by the way it is written.
 */
public final class Purse {

    private final Map<Asset, BigDecimal> balances = new TreeMap<>();

    public Money balance(Asset asset) {
        return new Money(asset, amount(asset));
    }

    public Map<Asset, BigDecimal> balances() {
        return Collections.unmodifiableMap(balances);
    }

    BigDecimal amount(Asset asset) {
        return balances.getOrDefault(asset, BigDecimal.ZERO);
    }

    void pay(Purse to, Asset asset, BigDecimal amount) {
        balances.merge(asset, amount.negate(), BigDecimal::add);
        to.balances.merge(asset, amount, BigDecimal::add);
    }

    void pay(Purse to, Money money) {
        pay(to, money.asset(), money.amount());
    }
}
