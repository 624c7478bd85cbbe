package com.amarktai.engine.gates;

import static com.amarktai.engine.gates.LimitGate.unless;

import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.fleet.Bot;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.market.Side;
import com.amarktai.engine.market.Venue;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** How much may be at stake: per bot, per asset, per venue; and that it can be paid for. */
final class Exposure {

    private Exposure() {}

    /** Position and entries under way and this order, against a share of the bot's capital. */
    static Optional<Refusal> position(Situation at) {
        Asset quote = at.ticket().pair().quote();
        Money limit = capital(at).share(at.limits().positionCap());
        Money wanted =
                at.positionValue()
                        .plus(at.blotter().pendingEntries(at.bot().id(), quote))
                        .plus(at.notional());
        return unless(
                !limit.isLessThan(wanted),
                new Refusal.PositionTooLarge(at.bot().spec().risk(), wanted, limit));
    }

    /** What the bot was given, or what is left of it if that is less. */
    private static Money capital(Situation at) {
        Asset quote = at.ticket().pair().quote();
        BigDecimal given = at.books().deposits().getOrDefault(quote, BigDecimal.ZERO);
        return Money.rounded(given.min(at.books().curve().equity()), quote);
    }

    static Optional<Refusal> asset(Situation at) {
        Asset base = at.ticket().pair().base();
        Money wanted = holding(at, it -> it.spec().pair().base().equals(base));
        Money limit = equityShare(at, at.limits().assetExposure());
        return unless(!limit.isLessThan(wanted), new Refusal.AssetExposure(base, wanted, limit));
    }

    static Optional<Refusal> venue(Situation at) {
        Venue venue = at.ticket().venue();
        boolean onlyOne = at.fleet().list().stream().allMatch(it -> it.spec().venue() == venue);
        if (onlyOne) {
            return Optional.empty();
        }
        Money wanted = holding(at, it -> it.spec().venue() == venue);
        Money limit = equityShare(at, at.limits().venueExposure());
        return unless(!limit.isLessThan(wanted), new Refusal.VenueExposure(venue, wanted, limit));
    }

    /** Positions and entries under way of such bots, and this order, in the account's currency. */
    private static Money holding(Situation at, Predicate<Bot> which) {
        BigDecimal sum = at.notional().amount().multiply(rate(at, at.ticket().pair().quote()));
        for (Bot bot : at.fleet().list()) {
            if (which.test(bot)) {
                sum = sum.add(held(at, bot));
            }
        }
        return Money.rounded(sum, at.ledger().currency());
    }

    private static BigDecimal held(Situation at, Bot bot) {
        Asset quote = bot.spec().pair().quote();
        BotBooks books =
                at.ledger()
                        .find(bot.id())
                        .orElseThrow(() -> new IllegalStateException("no books: " + bot.id()));
        BigDecimal mark =
                at.ledger()
                        .mark(bot.spec().pair())
                        .map(it -> it.value())
                        .orElse(at.quote().mark().value());
        BigDecimal position = books.lots().quantity().multiply(mark);
        BigDecimal pending = at.blotter().pendingEntries(bot.id(), quote).amount();
        return position.add(pending).multiply(rate(at, quote));
    }

    private static BigDecimal rate(Situation at, Asset asset) {
        return at.ledger().rate(asset, at.ledger().currency());
    }

    private static Money equityShare(Situation at, BigDecimal share) {
        return Money.rounded(at.ledger().curve().equity().multiply(share), at.ledger().currency());
    }

    /** The worst case of the order must be free now. */
    static Optional<Refusal> funds(Situation at) {
        Asset pays =
                at.ticket().side() == Side.BUY
                        ? at.ticket().pair().quote()
                        : at.ticket().pair().base();
        Money free = at.books().purse().balance(pays).minus(at.blotter().held(at.bot().id(), pays));
        Money needed = Gates.order(at).hold(at.ticket().quantity());
        return unless(!free.isLessThan(needed), new Refusal.NotEnoughFree(needed, free));
    }

    /** A reduction may not be larger than what is left after the reductions under way. */
    static Optional<Refusal> reduces(Situation at) {
        Asset base = at.ticket().pair().base();
        Money position = new Money(base, at.books().lots().quantity());
        Money left = position.minus(at.blotter().held(at.bot().id(), base));
        Money wanted = at.ticket().quantity().of(base);
        boolean sells = at.ticket().side() == Side.SELL;
        return unless(sells && !left.isLessThan(wanted), new Refusal.NothingToReduce(wanted, left));
    }
}
