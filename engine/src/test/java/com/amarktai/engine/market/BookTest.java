package com.amarktai.engine.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

    private static final Pair PAIR = Pair.of("BTC/USD");
    private static final Instant AT = Instant.parse("2013-11-25T00:00:00Z");
    private static final List<Level> BIDS = List.of(level("799"), level("798"));
    private static final List<Level> ASKS = List.of(level("801"), level("802"));

    @Test
    void quotesItsBestLevels() {
        Quote quote = new Book(PAIR, BIDS, ASKS, AT, "a test").quote();
        assertEquals(new Quote(PAIR, Price.of("799"), Price.of("801"), AT, "a test"), quote);
    }

    @Test
    void buyersTakeAsksAndSellersBids() {
        Book book = new Book(PAIR, BIDS, ASKS, AT, "a test");
        assertEquals(ASKS, book.against(Side.BUY));
        assertEquals(BIDS, book.against(Side.SELL));
        assertEquals(Side.SELL, Side.BUY.opposite());
        assertEquals(Side.BUY, Side.SELL.opposite());
    }

    @Test
    void refusesAnEmptySide() {
        assertThrows(
                IllegalArgumentException.class, () -> new Book(PAIR, List.of(), ASKS, AT, "a"));
        assertThrows(
                IllegalArgumentException.class, () -> new Book(PAIR, BIDS, List.of(), AT, "a"));
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Level> bids = new ArrayList<>(BIDS);
        Book book = new Book(PAIR, bids, ASKS, AT, "a test");
        bids.clear();
        assertEquals(BIDS, book.bids());
    }

    @Test
    void valuesAtTheMiddle() {
        Quote quote = quote("799", "800.01");
        assertEquals(Price.of("799.505"), quote.mark());
        assertEquals(Price.of("800.01"), quote.taken(Side.BUY));
        assertEquals(Price.of("799"), quote.taken(Side.SELL));
        assertEquals(Duration.ofSeconds(3), quote.age(AT.plusSeconds(3)));
    }

    @Test
    void measuresTheSpreadFromTheBid() {
        assertEquals(Bps.of(25), quote("800", "802").spread());
        assertEquals(Bps.ZERO, quote("800", "800").spread());
    }

    @Test
    void refusesACrossedQuote() {
        assertThrows(IllegalArgumentException.class, () -> quote("800.01", "800"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.1, USD",
        "0.01, 0, USD",
        "-0.01, 0.1, USD",
        // A price times a quantity would need eleven decimals of a dollar.
        "0.001, 0.00000001, USD",
        "0.01, 0.1, BTC"
    })
    void refusesAnInstrumentThatCouldNotBeBookedExactly(String tick, String step, String asset) {
        assertThrows(
                IllegalArgumentException.class,
                () -> instrument(tick, step, Money.of("5", new Asset(asset))));
    }

    @Test
    void anInstrumentsNotionalsAlwaysFitItsQuote() {
        Instrument instrument = instrument("0.01", "0.00000001", Money.of("5", Asset.USD));
        Price tick = new Price(instrument.tick());
        Quantity step = new Quantity(instrument.step());
        assertEquals("0.0000000001 USD", tick.times(step, Asset.USD).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTC", "BTC/BTC", "/USD", "BTC/", "btc/usd", "BTC/USD/EUR", "BTC-USD"})
    void refusesWhatIsNotAPair(String text) {
        assertThrows(IllegalArgumentException.class, () -> Pair.of(text));
    }

    @Test
    void namesPairsAndVenuesAsPeopleDo() {
        assertEquals("BTC/USD", PAIR.toString());
        assertEquals(Optional.of(Venue.KRAKEN), Venue.find("Kraken"));
        assertEquals("kraken", Venue.KRAKEN.label());
        assertTrue(Venue.find("mtgox").isEmpty());
    }

    private static Instrument instrument(String tick, String step, Money minNotional) {
        return new Instrument(
                Venue.KRAKEN,
                PAIR,
                new BigDecimal(tick),
                new BigDecimal(step),
                Quantity.of("0.0001"),
                minNotional);
    }

    private static Quote quote(String bid, String ask) {
        return new Quote(PAIR, Price.of(bid), Price.of(ask), AT, "a test");
    }

    private static Level level(String price) {
        return new Level(Price.of(price), Quantity.of("1"));
    }
}
