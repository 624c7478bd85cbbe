package com.amarktai.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "4000, 4000",
        "4E+3, 4000",
        "4000.00, 4000",
        "0.10, 0.1",
        "0.00, 0",
        "0E+9, 0",
        "-0.50, -0.5",
        "1E-8, 1E-8",
        "1E+33, 1000000000000000000000000000000000"
    })
    void givesEveryNumberOneForm(String written, String canonical) {
        BigDecimal form = Decimals.canonical(new BigDecimal(written));
        assertEquals(canonical, form.toString());
        assertEquals(0, form.compareTo(new BigDecimal(written)));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereReckoned() {
        SplittableRandom random = new SplittableRandom(34);
        for (int i = 0; i < 1000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(-99_999, 99_999), 3);
            BigDecimal detour =
                    number.setScale(3 + random.nextInt(12))
                            .add(BigDecimal.TEN)
                            .subtract(BigDecimal.TEN);
            assertEquals(Decimals.canonical(number), Decimals.canonical(detour));
            assertEquals(
                    Decimals.canonical(number).hashCode(), Decimals.canonical(detour).hashCode());
        }
    }

    @Test
    void keeps34DigitsAndRefusesOneMore() {
        String most = "1234567890.123456789012345678901234";
        assertEquals(most, Decimals.canonical(new BigDecimal(most)).toPlainString());
        BigDecimal more = new BigDecimal(most + "5");
        assertThrows(ArithmeticException.class, () -> Decimals.canonical(more));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+34", "9E+999999999", "1E-6177", "1E-999999999"})
    void refusesWhatWouldTakeForeverToWriteOut(String written) {
        BigDecimal number = new BigDecimal(written);
        assertThrows(ArithmeticException.class, () -> Decimals.canonical(number));
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.13", "-0.125, -0.13", "0.124, 0.12", "0.1, 0.1", "7, 7"})
    void booksHalfUpAndNeverAddsDecimals(String number, String booked) {
        assertEquals(new BigDecimal(booked), Decimals.booked(new BigDecimal(number), 2));
    }

    @Test
    void ratiosHave34Digits() {
        BigDecimal third = Decimals.ratio(BigDecimal.ONE, BigDecimal.valueOf(3));
        assertEquals("0." + "3".repeat(34), third.toPlainString());
        assertEquals("2", Decimals.ratio(BigDecimal.valueOf(4), BigDecimal.TWO).toString());
    }
}
