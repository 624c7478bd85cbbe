package com.amarktai.engine.market.recorded;

import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Recorded trades, held once and unchangeable, so that any number of readers share them. Repeated
 * end to end: lap n is the tape n - 1 periods later.
 */
public final class Tape {

    private static final String FILE = "/bitstamp_trades_from_20131125_usd.csv";
    private static final int ROWS = 100_000;
    private static final int SECONDS_PER_HOUR = 3600;

    private final String source;
    private final Pair pair;
    private final long first;
    // Seconds since the first trade; prices and amounts in units of 10^-DECIMALS.
    private final int[] offsets;
    private final long[] prices;
    private final long[] amounts;
    private final int period;

    Tape(String source, Pair pair, long first, int[] offsets, long[] prices, long[] amounts) {
        this.source = source;
        this.pair = pair;
        this.first = first;
        this.offsets = offsets;
        this.prices = prices;
        this.amounts = amounts;
        this.period = (offsets[offsets.length - 1] / SECONDS_PER_HOUR + 1) * SECONDS_PER_HOUR;
    }

    /**
     * The 100,000 trades of Bitstamp from 25 November 2013 that ta4j-examples carries.
     *
     * @throws IllegalStateException if the file is missing or not what it was, with what to do
     */
    public static Tape bitstamp2013() {
        try (InputStream file = Tape.class.getResourceAsStream(FILE)) {
            Tape tape = TapeFile.read("recorded Bitstamp 2013", Pair.of("BTC/USD"), opened(file));
            if (tape.size() != ROWS) {
                throw new IllegalStateException(
                        "the recorded market has "
                                + tape.size()
                                + " trades instead of "
                                + ROWS
                                + "; use org.ta4j:ta4j-examples:0.18");
            }
            return tape;
        } catch (IOException e) {
            throw new UncheckedIOException("the recorded market cannot be read: " + FILE, e);
        }
    }

    private static byte[] opened(@Nullable InputStream file) throws IOException {
        if (file == null) {
            throw new IllegalStateException(
                    "the recorded market is missing: add org.ta4j:ta4j-examples:0.18, which has "
                            + FILE
                            + ", to the class path");
        }
        return file.readAllBytes();
    }

    /** What its numbers are labelled with. */
    public String source() {
        return source;
    }

    public Pair pair() {
        return pair;
    }

    public int size() {
        return offsets.length;
    }

    public Instant begins() {
        return Instant.ofEpochSecond(first);
    }

    /** Seconds from a trade to its repetition: the length of the tape, up to the next full hour. */
    int period() {
        return period;
    }

    /** Epoch seconds of a trade, counted over all laps from 0. */
    long secondAt(long number) {
        return first + lapAt(number) * period + offsets[rowAt(number)];
    }

    Price priceAt(long number) {
        return new Price(BigDecimal.valueOf(prices[rowAt(number)], TapeFile.DECIMALS));
    }

    Quantity quantityAt(long number) {
        return new Quantity(BigDecimal.valueOf(amounts[rowAt(number)], TapeFile.DECIMALS));
    }

    /** Complete laps before a trade. */
    long lapAt(long number) {
        return number / size();
    }

    boolean isLastOfLap(long number) {
        return rowAt(number) == size() - 1;
    }

    /** The number of the first trade after this second, in whatever lap that is. */
    long firstAfter(long second) {
        if (second < first) {
            return 0;
        }
        long lap = (second - first) / period;
        return lap * size() + rowAfter((int) ((second - first) % period));
    }

    private int rowAt(long number) {
        return (int) (number % size());
    }

    /** Not a library's binary search: many trades share a second, and all of them are passed. */
    private int rowAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
