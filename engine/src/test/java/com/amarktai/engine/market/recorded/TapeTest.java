package com.amarktai.engine.market.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapeTest {

    private static final String HEADER = "timestamp,price,amount\n";

    @Test
    void everyTradeIsReadToItsLastDigit() throws IOException {
        Tape tape = Tape.bitstamp2013();
        int row = 0;
        try (BufferedReader lines = lines()) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                assertEquals(Long.parseLong(cells[0]), tape.secondAt(row));
                assertEquals(new Price(new BigDecimal(cells[1])), tape.priceAt(row));
                assertEquals(new Quantity(new BigDecimal(cells[2])), tape.quantityAt(row));
                row++;
            }
        }
        assertEquals(100_000, row);
        assertEquals(row, tape.size());
    }

    @Test
    void startsOnTheDayTheRecordingStarted() {
        Tape tape = Tape.bitstamp2013();
        assertEquals(Instant.parse("2013-11-25T00:00:00Z"), tape.begins());
        assertEquals("recorded Bitstamp 2013", tape.source());
        assertEquals(161 * 3600, tape.period());
    }

    @Test
    void theNextLapStartsAFullHourPastTheEndEvenIfTheTapeEndsOnTheHour() {
        assertEquals(3600, tape("0,1,1\n3599,1,1\n").period());
        assertEquals(7200, tape("0,1,1\n3600,1,1\n").period());
        assertEquals(3600, tape("5,1,1\n").period());
    }

    @Test
    void findsTheFirstTradeAfterASecondAsASlowSearchDoes() {
        Tape tape = tape("100,1,1\n100,2,1\n103,3,1\n103,4,1\n103,5,1\n250,6,1\n");
        SplittableRandom random = new SplittableRandom(2013);
        for (int i = 0; i < 2000; i++) {
            long second = random.nextLong(0, 20_000);
            long number = 0;
            while (tape.secondAt(number) <= second) {
                number++;
            }
            assertEquals(number, tape.firstAfter(second), "after second " + second);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ''                    ; row 1 is missing: there are no trades
                    1,2,3|0,2,3           ; row 2 is not in order of time
                    1,2,3|2147483647,2,3  ; row 2 is longer than 34 years
                    1,0,3                 ; row 1 has a price of zero
                    1,2                   ; row 1 is not timestamp,price,amount
                    1,2,3,4               ; row 1 is not timestamp,price,amount
                    1,2,0.123456789       ; row 1 is not timestamp,price,amount
                    1,12345678901,1       ; row 1 is not timestamp,price,amount
                    1,2,3|x               ; row 2 has no number where one should be
                    1,-2,3                ; row 1 has no number where one should be
                    1,2,                  ; row 1 has no number where one should be
                    1.5,2,3               ; row 1 is not timestamp,price,amount
                    """)
    void refusesABrokenTapeAndNamesTheRow(String rows, String sentence) {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> tape(rows.replace('|', '\n')));
        assertTrue(
                Objects.requireNonNull(refusal.getMessage()).contains(sentence),
                refusal.getMessage());
    }

    @Test
    void readsLinesOfEveryKindOfEnding() {
        for (String text : List.of("1,2,3\r\n4,5,6\r\n", "1,2,3\n4,5,6")) {
            Tape tape = tape(text);
            assertEquals(2, tape.size());
            assertEquals(Price.of("5"), tape.priceAt(1));
            assertEquals(Quantity.of("6"), tape.quantityAt(1));
        }
    }

    @Test
    void refusesATapeWithoutItsHeader() {
        for (String text :
                List.of(
                        "",
                        "1,2,3\n",
                        "timestamp,amount,price\n1,2,3\n",
                        "timestamp,price,amounts\n1,2,3\n")) {
            assertThrows(IllegalStateException.class, () -> read(text));
        }
    }

    static Tape tape(String rows) {
        return read(HEADER + rows);
    }

    private static Tape read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return TapeFile.read("a test", Pair.of("BTC/USD"), bytes);
    }

    private static BufferedReader lines() {
        return new BufferedReader(
                new InputStreamReader(
                        Objects.requireNonNull(
                                TapeTest.class.getResourceAsStream(
                                        "/bitstamp_trades_from_20131125_usd.csv")),
                        StandardCharsets.US_ASCII));
    }
}
