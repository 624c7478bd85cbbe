package com.amarktai.intents.desk;

import com.amarktai.engine.run.Engine;
import com.amarktai.engine.run.Floor;
import com.amarktai.intents.confirmation.Cards;
import java.util.function.Supplier;

/**
 * What the desk works with.
 *
 * @param ids new card ids, never the same twice
 */
public record House(Engine engine, Floor floor, Cards cards, Supplier<String> ids) {

    String source() {
        return floor.market().source();
    }
}
