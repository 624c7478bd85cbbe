package com.amarktai.intents.desk;

import static com.amarktai.intents.desk.Conversation.ACCOUNT;
import static com.amarktai.intents.desk.Conversation.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The first conversation, through every room, on the recorded market. */
final class FirstDayTest {

    @Test
    void aDayOfPaperTradingFromTheFirstWordToTheHalt() {
        Conversation chat = new Conversation();
        assertTrue(succeeded(chat.say("list bots")));
        Reply card = chat.say("start bot Safe-Bot-1");
        assertNotNull(card.card());
        assertNull(card.result());
        assertTrue(succeeded(chat.say("yes")));
        Reply day = chat.say("fast forward 24h");
        System.err.println(text(day));
        System.err.println(text(chat.say("status of bot Safe-Bot-1")));
        System.err.println(text(chat.say("show portfolio")));
        System.err.println(text(chat.say("show profits")));
        System.err.println(text(chat.say("trades")));
        chat.pushes.forEach(it -> System.err.println(it.blocks()));
        var figures = chat.engine.read(ACCOUNT, it -> it.ledger().figures());
        var curve = chat.engine.read(ACCOUNT, it -> it.ledger().curve().equity());
        assertEquals(0, figures.equity().compareTo(curve));
        int fills =
                chat.engine.read(
                        ACCOUNT, it -> it.ledger().bots().stream().mapToInt(b -> b.fills()).sum());
        assertTrue(fills > 0, "no fills");
        assertTrue(succeeded(chat.say("emergency stop")));
        Reply refused = chat.say("start bot Balanced-Bot-1");
        assertFalse(succeeded(refused));
        assertTrue(text(refused).contains("halted"), text(refused));
        Reply nothing = chat.say("yes");
        assertFalse(succeeded(nothing));
        assertTrue(text(nothing).contains("nothing to confirm"), text(nothing));
    }

    private static boolean succeeded(Reply reply) {
        Reply.Result result = reply.result();
        return result != null && result.success();
    }
}
