package com.amarktai.engine.facts;

import com.amarktai.intents.desk.Block;
import java.util.ArrayList;
import java.util.List;

/** Families that are not what the house wants, and an engine that knows a chat. */
public final class Planted {

    private Planted() {}

    public sealed interface Closed {}

    public static final class NoRecord implements Closed {}

    public interface Open {}

    public record OpenMember() implements Open {}

    public record KnowsTheDesk(Block block) {}

    /** The compiler's own bug check calls this out too, where it sees it. */
    public static final class ChangesGlobally {
        static List<String> seen = new ArrayList<>();

        private ChangesGlobally() {}
    }
}
