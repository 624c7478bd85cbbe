package com.amarktai.engine.market.recorded;

import com.amarktai.engine.market.Pair;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads lines of {@code timestamp,price,amount} without losing a digit, and refuses the rest. */
final class TapeFile {

    /** Bitstamp counts in cents and satoshis; zeros may follow, other digits may not. */
    static final int DECIMALS = 8;

    /** Before the point: with the decimals, eighteen digits always fit a long. */
    private static final int DIGITS_MAX = 10;

    private static final byte[] HEADER =
            "timestamp,price,amount".getBytes(StandardCharsets.US_ASCII);
    private static final int TYPICAL_ROW = 44;

    private final byte[] text;
    private int position;
    private int rows;

    private TapeFile(byte[] text) {
        this.text = text;
    }

    /**
     * @throws IllegalStateException for a file that is empty, out of order or not of this form,
     *     with the row
     */
    static Tape read(String source, Pair pair, byte[] text) {
        return new TapeFile(text).read(source, pair);
    }

    private Tape read(String source, Pair pair) {
        skipHeader();
        int guess = text.length / TYPICAL_ROW + 1;
        int[] offsets = new int[guess];
        long[] prices = new long[guess];
        long[] amounts = new long[guess];
        long first = 0;
        while (position < text.length) {
            if (rows == offsets.length) {
                offsets = Arrays.copyOf(offsets, rows * 2);
                prices = Arrays.copyOf(prices, rows * 2);
                amounts = Arrays.copyOf(amounts, rows * 2);
            }
            long second = number(0, ',');
            first = rows == 0 ? second : first;
            offsets[rows] = offset(first, second, rows == 0 ? 0 : offsets[rows - 1]);
            prices[rows] = price();
            amounts[rows] = number(DECIMALS, '\n');
            rows++;
        }
        require(rows > 0, "is missing: there are no trades");
        return new Tape(
                source,
                pair,
                first,
                Arrays.copyOf(offsets, rows),
                Arrays.copyOf(prices, rows),
                Arrays.copyOf(amounts, rows));
    }

    private void skipHeader() {
        int shared = Math.min(text.length, HEADER.length);
        require(
                Arrays.equals(text, 0, shared, HEADER, 0, HEADER.length),
                "does not come after the line timestamp,price,amount");
        position = HEADER.length;
        skipEnd('\n');
    }

    private int offset(long first, long second, int previous) {
        long offset = second - first;
        require(offset >= previous, "is not in order of time");
        require(offset <= Integer.MAX_VALUE / 2, "is longer than 34 years");
        return (int) offset;
    }

    private long price() {
        long price = number(DECIMALS, ',');
        require(price > 0, "has a price of zero");
        return price;
    }

    /** The number up to this separator or the end, in units of 10^-decimals. */
    private long number(int decimals, char end) {
        int from = position;
        long value = digits(0, DIGITS_MAX);
        require(position > from, "has no number where one should be");
        int fraction = 0;
        if (decimals > 0 && position < text.length && text[position] == '.') {
            int point = position++;
            value = digits(value, decimals);
            fraction = position - point - 1;
            skipZeros();
        }
        skipEnd(end);
        for (int missing = fraction; missing < decimals; missing++) {
            value *= 10;
        }
        return value;
    }

    private long digits(long before, int most) {
        long value = before;
        for (int taken = 0; taken < most && position < text.length; taken++, position++) {
            int digit = text[position] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private void skipZeros() {
        while (position < text.length && text[position] == '0') {
            position++;
        }
    }

    /** Lines end with or without a carriage return, the last one also with the file. */
    private void skipEnd(char end) {
        if (end == '\n' && position < text.length && text[position] == '\r') {
            position++;
        }
        boolean isOver = end == '\n' && position == text.length;
        require(
                isOver || (position < text.length && text[position] == end),
                "is not timestamp,price,amount of at most "
                        + DIGITS_MAX
                        + " digits before the"
                        + " point and "
                        + DECIMALS
                        + " after it");
        position++;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    "the recorded market cannot be used: row " + (rows + 1) + " " + otherwise);
        }
    }
}
