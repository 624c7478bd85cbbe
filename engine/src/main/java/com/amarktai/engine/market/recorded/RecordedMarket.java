package com.amarktai.engine.market.recorded;

import com.amarktai.engine.market.Book;
import com.amarktai.engine.market.MarketData;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.market.Tick;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reader's place on a shared tape, which it repeats lap after lap with later dates. */
public final class RecordedMarket implements MarketData {

    private final Tape tape;
    private final BookShape shape;
    private long number;
    private @Nullable Tick last;

    public RecordedMarket(Tape tape, BookShape shape) {
        this.tape = tape;
        this.shape = shape;
    }

    @Override
    public String source() {
        return tape.source();
    }

    @Override
    public Pair pair() {
        return tape.pair();
    }

    @Override
    public Instant begins() {
        return tape.begins();
    }

    @Override
    public Optional<Tick> next(Instant until) {
        long second = tape.secondAt(number);
        if (until.getEpochSecond() < second) {
            return Optional.empty();
        }
        Tick tick = tick(number);
        number++;
        last = tick;
        return Optional.of(tick);
    }

    private Tick tick(long position) {
        return new Tick(
                position,
                Math.toIntExact(tape.lapAt(position) + 1),
                tape.pair(),
                Instant.ofEpochSecond(tape.secondAt(position)),
                tape.priceAt(position),
                tape.quantityAt(position));
    }

    @Override
    public Instant peek() {
        return Instant.ofEpochSecond(tape.secondAt(number));
    }

    /** As if it had been read up to there: the book is that of the trade before. */
    @Override
    public void seek(Instant after) {
        number = tape.firstAfter(after.getEpochSecond());
        last = number == 0 ? null : tick(number - 1);
    }

    @Override
    public Optional<Book> book() {
        return Optional.ofNullable(last).map(it -> shape.around(it, tape.source()));
    }

    @Override
    public boolean isEndOfLap() {
        return last != null && tape.isLastOfLap(last.number());
    }
}
