package com.amarktai.engine.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.journal.Appended;
import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.journal.Steps;
import com.amarktai.engine.journal.Verifier;
import com.amarktai.engine.orders.AccountId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is acknowledged is there, whatever happens to the program that wrote it. */
final class DurabilityTest {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("(account-\\d+) (\\d+)");
    private static final Path BASH = Path.of("/bin/bash");
    private static final int LIMIT_KILOBYTES = 2_500;

    @TempDir private Path folder;
    private final Map<AccountId, Long> acknowledged = new TreeMap<>();

    @Test
    void survivesBeingKilledAtAnyMoment() throws Exception {
        SplittableRandom random = new SplittableRandom(20_261_124);
        for (int round = 0; round < 3; round++) {
            Process program = start(List.of(), 8, 200);
            try (BufferedReader lines = program.inputReader()) {
                int last = random.nextInt(50, 3_000);
                for (int i = 0; i < last; i++) {
                    note(lines.readLine());
                }
                kill(program);
                lines.lines().forEach(this::note);
            }
            program.waitFor();
            assertNothingIsLost();
        }
    }

    @Test
    void aSecondProgramIsKeptOutAndTheFirstGoesOn() throws Exception {
        Process program = start(List.of(), 2, 200);
        try (BufferedReader lines = program.inputReader()) {
            note(lines.readLine());
            String sentence =
                    String.valueOf(
                            assertThrows(JournalUnavailable.class, () -> SqliteJournal.open(folder))
                                    .getMessage());
            assertTrue(sentence.contains("process " + program.pid()), sentence);
            try (Journal outside = SqliteJournal.readOnly(folder)) {
                assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(outside).verify());
            }
            for (int i = 0; i < 50; i++) {
                note(lines.readLine());
            }
            kill(program);
            lines.lines().forEach(this::note);
        }
        program.waitFor();
        assertNothingIsLost();
    }

    @Test
    void aFullDiskIsSaidAndNothingAcknowledgedIsLost() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(BASH), "needs a shell that limits file sizes");
        List<String> limited =
                List.of(
                        BASH.toString(),
                        "-c",
                        "ulimit -f " + LIMIT_KILOBYTES + "; exec \"$@\"",
                        "limited");
        Process program = start(limited, 4, 4_000);
        List<String> refusals = new ArrayList<>();
        try (BufferedReader lines = program.inputReader()) {
            lines.lines().filter(it -> !note(it)).forEach(refusals::add);
        }
        assertEquals(0, program.waitFor(), refusals.toString());
        assertFalse(refusals.isEmpty());
        for (String refusal : refusals) {
            assertTrue(refusal.contains("nothing that was acknowledged is lost"), refusal);
        }
        assertNothingIsLost();
    }

    private Process start(List<String> before, int threads, int letters) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProgram.class.getName(),
                        folder.toString(),
                        String.valueOf(threads),
                        String.valueOf(letters)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Unlike the process itself, its handle leaves us the lines that were printed but not read. */
    private static void kill(Process program) {
        program.toHandle().destroyForcibly();
    }

    /** Returns whether the line acknowledges a step. */
    private boolean note(String line) {
        Matcher step = ACKNOWLEDGED.matcher(String.valueOf(line));
        if (step.matches()) {
            long seq = Long.parseLong(step.group(2));
            acknowledged.merge(new AccountId(step.group(1)), seq, Math::max);
        }
        return step.matches();
    }

    private void assertNothingIsLost() {
        assertFalse(acknowledged.isEmpty(), "the program acknowledged nothing");
        try (Journal journal = SqliteJournal.open(folder)) {
            assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(journal).verify());
            acknowledged.forEach(
                    (account, seq) ->
                            assertTrue(
                                    journal.last(account).orElseThrow().seq() >= seq,
                                    account + " lost steps up to " + seq));
            AccountId after = new AccountId("after");
            assertInstanceOf(
                    Appended.Done.class,
                    journal.append(Steps.next(journal, after, "opened under " + journal.epoch())));
        }
    }
}
