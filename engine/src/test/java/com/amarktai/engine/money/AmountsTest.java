package com.amarktai.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void writesFourThousandInFull() {
        assertEquals("4000 USD", Money.of("4E+3", Asset.USD).toString());
        assertEquals("4000", Price.of("4000.00").toString());
        assertEquals("4000", Quantity.of("4E3").toString());
        assertEquals("4000 bps", Bps.of("4E3").toString());
        assertEquals("0.00000001 BTC", Money.of("1E-8", Asset.BTC).toString());
    }

    @Test
    void differentAssetsNeverAdd() {
        Money dollars = Money.of("1", Asset.USD);
        Money bitcoin = Money.of("1", Asset.BTC);
        assertThrows(IllegalArgumentException.class, () -> dollars.plus(bitcoin));
        assertThrows(IllegalArgumentException.class, () -> dollars.minus(bitcoin));
        assertThrows(IllegalArgumentException.class, () -> dollars.isLessThan(bitcoin));
        assertNotEquals(dollars, bitcoin);
        assertNotEquals(Money.zero(Asset.USD), Money.zero(Asset.BTC));
    }

    @Test
    void addsExactly() {
        Money sum = Money.zero(Asset.USD);
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.of("0.1", Asset.USD));
        }
        assertEquals(Money.of("1", Asset.USD), sum);
        assertEquals(Money.zero(Asset.USD), sum.plus(sum.negated()));
        assertEquals(sum, sum.minus(Money.zero(Asset.USD)));
        assertTrue(sum.negated().isLessThan(sum));
        assertFalse(sum.isLessThan(sum));
    }

    @Test
    void refusesMoreDecimalsThanTheAssetHas() {
        assertEquals("0.0000000001 USD", Money.of("0.0000000001", Asset.USD).toString());
        assertThrows(ArithmeticException.class, () -> Money.of("0.00000000001", Asset.USD));
        assertThrows(ArithmeticException.class, () -> Money.of("1E-19", Asset.BTC));
    }

    @Test
    void sharesAndFiguresRoundHalfUp() {
        BigDecimal third = Decimals.ratio(BigDecimal.ONE, BigDecimal.valueOf(3));
        assertEquals(Money.of("33.3333333333", Asset.USD), Money.of("100", Asset.USD).share(third));
        BigDecimal half = new BigDecimal("0.00000000005");
        assertEquals(Money.of("0.0000000001", Asset.USD), Money.rounded(half, Asset.USD));
        assertEquals(Money.of("-0.0000000001", Asset.USD), Money.rounded(half.negate(), Asset.USD));
    }

    @Test
    void notionalIsExact() {
        assertEquals(
                Money.of("7.3851456976", Asset.USD),
                Price.of("994.22").times(Quantity.of("0.00742808"), Asset.USD));
    }

    @ParameterizedTest
    @CsvSource({
        "800.019, 800.01, 800.02",
        "800.01, 800.01, 800.01",
        // A price never becomes zero: the lowest there is is one tick.
        "0.001, 0.01, 0.01"
    })
    void pricesGoToTheTickOnTheSideAsked(String price, String down, String up) {
        assertEquals(Price.of(down), Price.of(price).onTick(CENT, RoundingMode.DOWN));
        assertEquals(Price.of(up), Price.of(price).onTick(CENT, RoundingMode.UP));
        assertTrue(Price.of(down).isMultipleOf(CENT));
    }

    @Test
    void pricesMoveAndMeasureInBasisPoints() {
        assertEquals(Price.of("802"), Price.of("800").moved(Bps.of(25)));
        assertEquals(Price.of("798"), Price.of("800").moved(Bps.of(-25)));
        assertEquals(Bps.of(25), Price.of("802").from(Price.of("800")));
        assertEquals(Bps.of("-12.5"), Price.of("799").from(Price.of("800")));
        assertFalse(Price.of("800.005").isMultipleOf(CENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00"})
    void aPriceIsAboveZero(String value) {
        assertThrows(IllegalArgumentException.class, () -> Price.of(value));
    }

    @Test
    void aQuantityIsNeverNegativeAndGoesDownToItsStep() {
        BigDecimal step = new BigDecimal("0.001");
        assertThrows(IllegalArgumentException.class, () -> Quantity.of("-0.1"));
        assertThrows(
                IllegalArgumentException.class, () -> Quantity.of("1").minus(Quantity.of("1.1")));
        assertEquals(Quantity.of("0.129"), Quantity.of("0.12999").downTo(step));
        assertEquals(Quantity.ZERO, Quantity.of("0.0009").downTo(step));
        assertTrue(Quantity.of("0.0009").downTo(step).isZero());
        assertTrue(Quantity.of("0.129").isMultipleOf(step));
        assertFalse(Quantity.of("0.1295").isMultipleOf(step));
        assertEquals(Quantity.of("1"), Quantity.of("1").min(Quantity.of("2")));
        assertEquals(Money.of("0.5", Asset.BTC), Quantity.of("0.5").of(Asset.BTC));
    }

    @Test
    void basisPointsAreHundredthsOfAPercent() {
        assertEquals(new BigDecimal("0.0025"), Bps.of(25).fraction());
        assertEquals(Bps.of("7.5"), Bps.ofFraction(new BigDecimal("0.00075")));
        assertEquals(Bps.of("-2.5"), Bps.of("7.5").minus(Bps.of(10)));
        assertEquals(Bps.of("2.5"), Bps.of("-2.5").abs());
        assertEquals(Bps.of(15), Bps.of("7.5").times(2));
        assertEquals(Bps.ZERO, Bps.of("7.5").plus(Bps.of("-7.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "btc", "BT C", "ABCDEFGHIJK", "ÄÖ"})
    void refusesCodesNoExchangeWrites(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Asset(code));
    }

    @Test
    void fiatIsShownInCentsAndCoinsInSatoshis() {
        assertEquals(2, Asset.USD.shownScale());
        assertEquals(8, Asset.BTC.shownScale());
        assertTrue(Asset.USD.isFiat());
        assertFalse(new Asset("USDT").isFiat());
    }
}
