package com.amarktai.engine.journal.codec;

import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.money.Bps;
import com.amarktai.engine.money.Money;
import com.amarktai.engine.money.Price;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.amarktai.engine.orders.OrderId;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How values look in JSON: every amount, price and time is a string, so that no reader can make a
 * floating-point number of it; a member of a sealed family names itself in {@code is}.
 */
public final class Forms {

    private Forms() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /** A mapper for these families as well as the engine's own. */
    public static JsonMapper mapper(Class<?>... families) {
        JsonMapper.Builder builder =
                JsonMapper.builder()
                        .addModule(values())
                        .visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        Stream.concat(Stream.of(Approval.class, Refusal.class), Arrays.stream(families))
                .forEach(family -> name(builder, family));
        return builder.build();
    }

    private static void name(JsonMapper.Builder builder, Class<?> family) {
        builder.addMixIn(family, Named.class);
        members(family)
                .forEach(it -> builder.registerSubtypes(new NamedType(it, it.getSimpleName())));
    }

    /** The records of a sealed family, however deep. */
    public static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Forms::members)
                : Stream.of(family);
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("values");
        Text.of(Asset.class, Asset::code, Asset::new).addTo(module);
        Text.of(Money.class, Money::toString, Forms::money).addTo(module);
        Text.of(Price.class, Price::toString, Price::of).addTo(module);
        Text.of(Quantity.class, Quantity::toString, Quantity::of).addTo(module);
        Text.of(Bps.class, it -> it.value().toPlainString(), Bps::of).addTo(module);
        Text.of(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new).addTo(module);
        Text.of(Pair.class, Pair::toString, Pair::of).addTo(module);
        Text.of(AccountId.class, AccountId::value, AccountId::new).addTo(module);
        Text.of(BotId.class, BotId::value, BotId::new).addTo(module);
        Text.of(OrderId.class, OrderId::value, OrderId::new).addTo(module);
        Text.of(Instant.class, Instant::toString, Instant::parse).addTo(module);
        Text.of(Duration.class, Duration::toString, Duration::parse).addTo(module);
        Text.of(LocalDate.class, LocalDate::toString, LocalDate::parse).addTo(module);
        return module;
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        return Money.of(text.substring(0, space), new Asset(text.substring(space + 1)));
    }
}
