package com.amarktai.bot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.journal.sqlite.SqliteJournal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from its arguments to its output, on a real journal. */
final class ProgramTest {

    private static final String[] FIRST_DAY = {
        "list bots",
        "start bot Safe-Bot-1",
        "yes",
        "fast forward 24h",
        "status of bot Safe-Bot-1",
        "show portfolio",
        "show profits",
        "emergency stop",
        "start bot Safe-Bot-1",
        "yes"
    };

    @TempDir private Path folder = Path.of(".");

    private Session session(String name) {
        return new Session(folder.resolve(name), 1);
    }

    @Test
    void theFirstDayShowsTradesAnExactEquityAndARefusalAfterTheStop() throws IOException {
        Session session = session("day").chat(FIRST_DAY);
        List<JsonNode> replies = session.replies();
        assertEquals(0, session.code);
        assertEquals(FIRST_DAY.length, replies.size());
        assertTrue(replies.get(1).has("card"));
        assertFalse(replies.get(1).has("result"));
        assertEquals("start_bot", replies.get(1).path("card").path("command").asText());
        assertTrue(replies.get(2).path("result").path("success").asBoolean());
        assertTrue(replies.get(3).path("text").asText().matches("(?s).* [1-9]\\d* fills.*"));
        assertEquityAddsUp(replies.get(5).path("text").asText());
        assertTrue(replies.get(7).path("result").path("success").asBoolean());
        assertFalse(replies.get(8).path("result").path("success").asBoolean());
        assertTrue(replies.get(8).path("text").asText().contains("halted"));
        assertTrue(replies.get(9).path("text").asText().contains("nothing to confirm"));
    }

    private static void assertEquityAddsUp(String portfolio) {
        BigDecimal made =
                figure(portfolio, "Funding")
                        .add(figure(portfolio, "+ Realised (gross)"))
                        .add(figure(portfolio, "+ Unrealised"))
                        .subtract(figure(portfolio, "- Fees"));
        assertEquals(0, made.compareTo(figure(portfolio, "= Equity")), portfolio);
    }

    private static BigDecimal figure(String text, String label) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(label) + " +(-?[0-9,.]+) USD$")
                        .matcher(text);
        assertTrue(line.find(), label + " in " + text);
        return new BigDecimal(line.group(1).replace(",", ""));
    }

    @Test
    void sameClocksIdsAndWordsGiveTheSameHead() {
        Session one = session("one").chat(FIRST_DAY);
        Session other = session("other").chat(FIRST_DAY);
        assertEquals(one.out, other.out);
        String head = session("one").verify().out;
        assertTrue(head.matches("ok accounts 1 steps \\d+ head [0-9a-f]{64}\\R"), head);
        assertEquals(head, session("other").verify().out);
    }

    @Test
    void aRestartGoesOnWhereTheJournalEnds() throws IOException {
        session("again").chat("start bot Safe-Bot-1", "yes", "fast forward 24h");
        Session later = new Session(folder.resolve("again"), 100);
        List<JsonNode> replies = later.chat("list bots", "show orders").replies();
        assertTrue(replies.get(0).path("text").asText().contains("2013-11-26 00:00 UTC"));
        assertTrue(replies.get(1).path("text").asText().contains("sell (reduces)"));
        assertEquals(0, later.verify().code);
    }

    @Test
    void aSecondAssistantOnTheSameFolderIsRefusedInASentence() {
        Path data = folder.resolve("shared");
        session("shared").chat("list bots");
        try (SqliteJournal held = SqliteJournal.open(data)) {
            assertTrue(held.epoch() > 0);
            Session second = session("shared").chat("list bots");
            assertEquals(1, second.code);
            assertEquals("", second.out);
            assertTrue(second.err.contains("another"), second.err);
            assertEquals(1, second.err.lines().count(), second.err);
            // Reading is harmless beside it.
            assertEquals(0, session("shared").verify().code);
        }
    }

    @Test
    void mistakesGetOneSentence() throws IOException {
        Session speed = session("bad").run(Map.of(), "", "chat", "--speed", "quick");
        assertEquals(1, speed.code);
        assertTrue(speed.err.contains("--speed is \"quick\""), speed.err);
        Session percent = session("bad").run(Map.of("MAX_DRAWDOWN_PERCENT", "20"), "", "chat");
        assertEquals(1, percent.code);
        assertTrue(percent.err.contains("max_drawdown_percent"), percent.err);
        assertTrue(percent.err.contains("above 0 and up to 1"), percent.err);
        Path file = folder.resolve("a-file");
        Files.writeString(file, "x");
        Session notAFolder = new Session(file, 1).chat("list bots");
        assertEquals(1, notAFolder.code);
        assertEquals(1, notAFolder.err.lines().count(), notAFolder.err);
        assertEquals(2, session("bad").run(Map.of(), "", "chat", "--nonsense").code);
    }

    @Test
    void everyLineGetsExactlyOneReplyAndBadOnesHelp() throws IOException {
        List<JsonNode> replies =
                session("bad-lines")
                        .chat(
                                "start bot Nope",
                                "create bot all with 500 USD",
                                "create bot Night Owl with 5 USD",
                                "create bot Night Owl with 500 EUR",
                                "fund minus one",
                                "fast forward 99d",
                                "",
                                "reinvest",
                                "send test report",
                                "\u0000\uFFFD ]]",
                                "yes")
                        .replies();
        assertEquals(10, replies.size());
        for (JsonNode reply : replies) {
            assertFalse(reply.path("result").path("success").asBoolean(), reply.toString());
            assertFalse(reply.path("text").asText().contains("Exception"), reply.toString());
        }
    }
}
