package com.amarktai.engine.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static final AccountId ACCOUNT = new AccountId("telegram:1");
    private static final BotId BOT = new BotId("alpha");

    @Test
    void theKeyIsTheSameOnEveryMachineAndForever() {
        // From sha256sum, over telegram:1, alpha and d1 with line feeds between.
        assertEquals(
                "ae8640b77e46936b196255b69d954e27", OrderId.derive(ACCOUNT, BOT, "d1").value());
    }

    @Test
    void theKeyDiffersByAccountBotAndDecision() {
        OrderId key = OrderId.derive(ACCOUNT, BOT, "d1");
        assertNotEquals(key, OrderId.derive(new AccountId("telegram:2"), BOT, "d1"));
        assertNotEquals(key, OrderId.derive(ACCOUNT, new BotId("beta"), "d1"));
        assertNotEquals(key, OrderId.derive(ACCOUNT, BOT, "d2"));
        assertNotEquals(
                OrderId.derive(ACCOUNT, new BotId("ab"), "c"),
                OrderId.derive(ACCOUNT, new BotId("a"), "bc"));
        assertTrue(key.value().matches("a[0-9a-f]{31}"), key.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\tb", "abcdefghijklmnopqrstuvwxyz0123456"})
    void refusesABotNameThatCouldPassForAnother(String name) {
        assertThrows(IllegalArgumentException.class, () -> new BotId(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "a|b"})
    void refusesAnAccountIdWithOtherCharacters(String id) {
        assertThrows(IllegalArgumentException.class, () -> new AccountId(id));
    }

    @Test
    void aTicketNeedsADecisionAQuantityAndThePriceItsKindHas() {
        Price limit = Price.of("800");
        assertEquals(limit, ticket("d1", OrderKind.LIMIT, "1", limit).limit());
        assertThrows(
                IllegalArgumentException.class, () -> ticket(" ", OrderKind.LIMIT, "1", limit));
        assertThrows(
                IllegalArgumentException.class, () -> ticket("d1", OrderKind.LIMIT, "0", limit));
        assertThrows(
                IllegalArgumentException.class, () -> ticket("d1", OrderKind.LIMIT, "1", null));
        assertThrows(
                IllegalArgumentException.class, () -> ticket("d1", OrderKind.MARKET, "1", limit));
    }

    @Test
    void aRepeatIsTheSameOrderWhateverItsWords() {
        Ticket ticket = ticket("d1", OrderKind.LIMIT, "1.0", Price.of("800"));
        assertEquals(
                ticket.payload(), ticket("d1", OrderKind.LIMIT, "1", Price.of("800.00")).payload());
        assertNotEquals(
                ticket.payload(), ticket("d1", OrderKind.LIMIT, "1.1", Price.of("800")).payload());
        assertNotEquals(
                ticket.payload(), ticket("d1", OrderKind.LIMIT, "1", Price.of("801")).payload());
        assertNotEquals(ticket.payload(), ticket("d1", OrderKind.MARKET, "1", null).payload());
    }

    @Test
    void aBuyHoldsItsWorstPriceAndItsHighestFee() {
        Order order = order(Side.BUY, "800", "26");
        assertEquals(Asset.USD, order.pays());
        // 2 times 800 is 1600, and 26 bps of that are 4.16.
        assertEquals(Money.of("1604.16", Asset.USD), order.hold(Quantity.of("2")));
        assertEquals(Money.zero(Asset.USD), order.hold(Quantity.ZERO));
    }

    @Test
    void aHoldIsRoundedUpWhereItDoesNotFit() {
        // 0.01 * 0.00000001 is one last decimal of a dollar; the fee makes it a little more.
        Order order = order(Side.BUY, "0.01", "26");
        assertEquals(Money.of("0.0000000002", Asset.USD), order.hold(Quantity.of("0.00000001")));
    }

    @Test
    void aSaleHoldsWhatItSells() {
        Order order = order(Side.SELL, "800", "26");
        assertEquals(Asset.BTC, order.pays());
        assertEquals(Money.of("0.5", Asset.BTC), order.hold(Quantity.of("0.5")));
    }

    @Test
    void aFillHasAQuantityAndAnExactNotional() {
        assertEquals(Money.of("7.3851456976", Asset.USD), fill("0.00742808").notional());
        assertThrows(IllegalArgumentException.class, () -> fill("0"));
    }

    private static Fill fill(String quantity) {
        return new Fill(
                "t1",
                OrderId.derive(ACCOUNT, BOT, "d1"),
                BOT,
                Pair.of("BTC/USD"),
                Side.BUY,
                Quantity.of(quantity),
                Price.of("994.22"),
                Money.zero(Asset.USD),
                Liquidity.TAKER);
    }

    private static Order order(Side side, String worst, String feeMax) {
        Ticket ticket = ticket(side, "d1", OrderKind.MARKET, "2", null);
        OrderId id = OrderId.derive(ACCOUNT, BOT, ticket.decision());
        return new Order(id, ticket, Price.of(worst), Bps.of(feeMax), Instant.EPOCH);
    }

    private static Ticket ticket(
            String decision, OrderKind kind, String quantity, @Nullable Price limit) {
        return ticket(Side.BUY, decision, kind, quantity, limit);
    }

    private static Ticket ticket(
            Side side, String decision, OrderKind kind, String quantity, @Nullable Price limit) {
        return new Ticket(
                BOT,
                decision,
                Venue.KRAKEN,
                Pair.of("BTC/USD"),
                side,
                kind,
                side == Side.BUY ? Purpose.ENTER : Purpose.REDUCE,
                Quantity.of(quantity),
                limit,
                Edge.NONE,
                null);
    }
}
