package com.amarktai.engine.market.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.Tick;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedMarketTest {

    private static final BookShape SHAPE =
            new BookShape(Bps.of(10), Quantity.of("0.5"), 5, new BigDecimal("0.01"));
    private static final String ROWS = "1000,800,1\n1000,801,2\n1060,802.5,0\n";

    @Test
    void givesNothingFromTheFuture() {
        RecordedMarket market = market();
        assertTrue(market.next(Instant.ofEpochSecond(999, 999_999_999)).isEmpty());
        assertEquals(Instant.ofEpochSecond(1000), market.peek());
        assertTrue(market.next(Instant.ofEpochSecond(1000)).isPresent());
        assertTrue(market.next(Instant.ofEpochSecond(1000)).isPresent());
        assertTrue(market.next(Instant.ofEpochSecond(1059)).isEmpty());
    }

    @Test
    void repeatsWithLaterDatesAndNumbersThatRunOn() {
        RecordedMarket market = market();
        List<Tick> ticks = take(market, 7);
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            assertEquals(i, tick.number());
            assertEquals(i / 3 + 1, tick.lap());
            assertEquals(ticks.get(i % 3).price(), tick.price());
            assertEquals(ticks.get(i % 3).at().plusSeconds(i / 3 * 3600L), tick.at());
        }
    }

    @Test
    void saysWhenALapEnds() {
        RecordedMarket market = market();
        assertFalse(market.isEndOfLap());
        List<Boolean> ends = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            take(market, 1);
            ends.add(market.isEndOfLap());
        }
        assertEquals(List.of(false, false, true, false, false, true), ends);
    }

    @Test
    void goesOnAfterASeekAsAReaderThatNeverStopped() {
        RecordedMarket whole = market();
        List<Tick> ticks = take(whole, 9);
        for (Tick from : ticks) {
            RecordedMarket market = market();
            market.seek(from.at());
            List<Tick> later = ticks.stream().filter(it -> it.at().isAfter(from.at())).toList();
            assertEquals(later, take(market, later.size()));
        }
    }

    @Test
    void seeksStrictlyAfterTheMoment() {
        RecordedMarket market = market();
        market.seek(Instant.ofEpochSecond(999, 1));
        assertEquals(0, take(market, 1).getFirst().number());
        market.seek(Instant.ofEpochSecond(1000));
        assertEquals(2, take(market, 1).getFirst().number());
        market.seek(Instant.ofEpochSecond(1060));
        assertEquals(3, take(market, 1).getFirst().number());
        market.seek(Instant.EPOCH);
        assertEquals(0, take(market, 1).getFirst().number());
    }

    @Test
    void readersOfOneTapeDoNotDisturbEachOther() {
        Tape tape = TapeTest.tape(ROWS);
        RecordedMarket one = new RecordedMarket(tape, SHAPE);
        RecordedMarket other = new RecordedMarket(tape, SHAPE);
        take(one, 5);
        assertEquals(0, take(other, 1).getFirst().number());
    }

    @Test
    void hasABookOnlyAroundATradeItReturned() {
        RecordedMarket market = market();
        assertTrue(market.book().isEmpty());
        take(market, 1);
        assertEquals(Price.of("800.4"), market.book().orElseThrow().quote().ask());
        market.seek(Instant.EPOCH);
        assertTrue(market.book().isEmpty());
    }

    @Test
    void hasTheBookOfTheTradeBeforeAfterASeek() {
        RecordedMarket read = market();
        take(read, 2);
        RecordedMarket sought = market();
        sought.seek(Instant.ofEpochSecond(1000));
        assertEquals(read.book(), sought.book());
    }

    @Test
    void neverShowsATighterBookThanStated() {
        // 0.1 percent of 802.5 is 0.8025: 802.09875 down and 802.90125 up, 0.41 apart.
        RecordedMarket market = market();
        take(market, 3);
        Book book = market.book().orElseThrow();
        assertEquals(List.of("802.09", "801.68", "801.27", "800.86", "800.45"), prices(book, true));
        assertEquals(
                List.of("802.91", "803.32", "803.73", "804.14", "804.55"), prices(book, false));
        assertTrue(book.quote().spread().compareTo(SHAPE.spread()) >= 0);
        assertTrue(book.asks().stream().allMatch(it -> it.quantity().equals(Quantity.of("0.5"))));
        assertEquals("a test", book.source());
    }

    @Test
    void spacesLevelsByATickWhereTheSpreadIsSmallerAndStopsAboveZero() {
        BookShape coarse = new BookShape(Bps.of(10), Quantity.of("1"), 5, new BigDecimal("400"));
        RecordedMarket market = new RecordedMarket(TapeTest.tape(ROWS), coarse);
        take(market, 2);
        Book book = market.book().orElseThrow();
        assertEquals(List.of("800", "400"), prices(book, true));
        assertEquals(List.of("1200", "1600", "2000", "2400", "2800"), prices(book, false));
    }

    private static RecordedMarket market() {
        return new RecordedMarket(TapeTest.tape(ROWS), SHAPE);
    }

    private static List<Tick> take(RecordedMarket market, int count) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ticks.add(market.next(market.peek()).orElseThrow());
        }
        return ticks;
    }

    private static List<String> prices(Book book, boolean bids) {
        return (bids ? book.bids() : book.asks())
                .stream().map(it -> it.price().toString()).toList();
    }
}
