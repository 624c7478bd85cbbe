package com.amarktai.bot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Step;
import com.amarktai.engine.journal.codec.EventCodec;
import com.amarktai.engine.journal.sqlite.SqliteJournal;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.OrderStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the running program again and again while it trades as fast as it can. */
final class KillTest {

    private static final AccountId DEMO = new AccountId("demo");
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 25);
    private static final long SEED = Long.getLong("kill.seed", 20261124L);

    @TempDir private Path folder = Path.of(".");

    @Test
    @Timeout(300)
    void losesNothingAcknowledgedAndDoesNothingTwiceOverKills() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Path data = folder.resolve("killed");
        List<String> before = List.of();
        for (int round = 1; round <= ROUNDS; round++) {
            int pauses = killed(data, random.nextInt(10, 400), round);
            List<String> after = hashes(data);
            String where = "seed " + SEED + " round " + round;
            assertTrue(after.size() >= before.size(), where);
            assertEquals(before, after.subList(0, before.size()), where);
            assertTrue(answered(data) >= pauses, where);
            Session check = new Session(data, 1).verify();
            assertEquals(0, check.code, where + ": " + check.out + check.err);
            before = after;
        }
        assertFillsHappenedOnce(data);
        assertOpenOrdersAreResolvedAtTheNextStart(data);
    }

    /** Starts trading at full speed and kills it in the middle; gives the acknowledged answers. */
    private static int killed(Path data, int millis, int round)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.amarktai.bot.cli.Main",
                        "chat",
                        "--json",
                        "--speed",
                        "max",
                        "--data",
                        data.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int acknowledged = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                OutputStream in = process.getOutputStream()) {
            say(in, "start bot Safe-Bot-1");
            say(in, "yes");
            say(in, round % 2 == 0 ? "pause all" : "list bots");
            // The third answer is out: trading is on, and what was answered must be there.
            for (int replies = 0; replies < 3; ) {
                String line = out.readLine();
                if (line == null) {
                    break;
                }
                replies += line.contains("\"kind\":\"reply\"") ? 1 : 0;
                acknowledged += isPaused(line) ? 1 : 0;
            }
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static void say(OutputStream in, String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static boolean isPaused(String line) {
        return line.contains("\"command\":\"pause_all\"") && line.contains("\"success\":true");
    }

    private static List<Step> steps(Path data) {
        List<Step> steps = new ArrayList<>();
        try (Journal journal = SqliteJournal.readOnly(data)) {
            journal.read(DEMO, 1, steps::add);
        }
        return steps;
    }

    private static List<String> hashes(Path data) {
        return steps(data).stream().map(Step::hash).toList();
    }

    private static List<Event> events(Path data) {
        EventCodec codec = new EventCodec();
        return steps(data).stream().flatMap(it -> codec.events(it).stream()).toList();
    }

    /** Pauses by a person: each acknowledged one must be among them. */
    private static long answered(Path data) {
        return events(data).stream().filter(Event.BotPaused.class::isInstance).count();
    }

    private static void assertFillsHappenedOnce(Path data) {
        Set<String> fills = new HashSet<>();
        int count = 0;
        for (Event event : events(data)) {
            if (event instanceof Event.OrderFilled(var fill)) {
                fills.add(fill.id());
                count++;
            }
        }
        assertEquals(fills.size(), count);
        assertTrue(count > 0, "nothing was traded: the test proves nothing");
    }

    private static void assertOpenOrdersAreResolvedAtTheNextStart(Path data) {
        Session last = new Session(data, 9_000);
        last.run(Map.of(), "fast forward 5m\n", "chat");
        assertEquals(0, last.code, last.err);
        Account account = new Account(DEMO, Asset.USD);
        EventCodec codec = new EventCodec();
        for (Step step : steps(data)) {
            codec.events(step).forEach(it -> account.apply(it, step.seq(), step.at()));
        }
        for (var working : account.blotter().live()) {
            assertTrue(
                    working.status() == OrderStatus.WORKING
                            || working.status() == OrderStatus.PARTIAL,
                    working.toString());
        }
    }
}
