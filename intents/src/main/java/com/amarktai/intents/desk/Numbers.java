package com.amarktai.intents.desk;

import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Decimals;
import com.amarktai.engine.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as people read them: unit, sign, thousands, and UTC said aloud. */
final class Numbers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** 12,345.68 USD */
    static String money(BigDecimal amount, Asset asset) {
        return plain(amount, asset.shownScale()) + " " + asset;
    }

    static String money(Money money) {
        return money(money.amount(), money.asset());
    }

    /** +12.30 USD */
    static String signed(BigDecimal amount, Asset asset) {
        String sign = amount.signum() > 0 ? "+" : "";
        return sign + money(amount, asset);
    }

    /** Every digit there is. */
    static String exact(BigDecimal amount, Asset asset) {
        BigDecimal canonical = Decimals.canonical(amount);
        int digits = Math.max(asset.isFiat() ? asset.shownScale() : 0, canonical.scale());
        return plain(canonical, digits) + " " + asset;
    }

    static String percent(BigDecimal fraction) {
        return plain(fraction.multiply(HUNDRED), 2) + " %";
    }

    static String plain(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }

    /** As it is, without zeros at the end. */
    static String bare(BigDecimal number) {
        return Decimals.canonical(number).toPlainString();
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String span(Duration span) {
        long days = span.toDays();
        long hours = span.toHoursPart();
        long minutes = span.toMinutesPart();
        if (days > 0) {
            return hours == 0 ? days + " d" : days + " d " + hours + " h";
        }
        if (hours > 0) {
            return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
        }
        return span.toMinutes() > 0 ? minutes + " min" : span.toSeconds() + " s";
    }
}
