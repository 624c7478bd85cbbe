package com.amarktai.engine.journal;

import static com.amarktai.engine.journal.Steps.ALICE;
import static com.amarktai.engine.journal.Steps.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.orders.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every journal promises, whatever it is kept in. */
public abstract class JournalContract {

    private Journal journal;

    /** An empty journal, opened for writing. */
    protected abstract Journal open() throws Exception;

    /** The same journal as a reader finds it later; opened anew where that is possible. */
    protected abstract Journal reopen(Journal journal) throws Exception;

    @BeforeEach
    protected void openJournal() throws Exception {
        journal = open();
    }

    @AfterEach
    protected void closeJournal() {
        journal.close();
    }

    @Test
    protected void anEmptyJournalHasNothing() {
        assertEquals(List.of(), journal.accounts());
        assertEquals(Optional.empty(), journal.last(ALICE));
        assertEquals(Optional.empty(), journal.find(ALICE, "deposit"));
        assertEquals(List.of(), read(ALICE, 1));
        assertEquals(Optional.empty(), journal.snapshot(ALICE, "engine"));
    }

    @Test
    protected void givesBackWhatWasAppendedInOrder() throws Exception {
        List<Step> written = IntStream.range(0, 20).mapToObj(i -> done("cause-" + i)).toList();
        journal = reopen(journal);
        assertEquals(written, read(ALICE, 1));
        assertEquals(written.subList(12, 20), read(ALICE, 13));
        assertEquals(written, read(ALICE, Long.MIN_VALUE));
        assertEquals(List.of(), read(ALICE, 21));
        assertEquals(Optional.of(written.getLast()), journal.last(ALICE));
        assertEquals(Optional.of(written.get(7)), journal.find(ALICE, "cause-7"));
        assertEquals(List.of(), read(BOB, 1));
    }

    @Test
    protected void listsAccountsSorted() {
        for (String name : List.of("zoë", "alice", "team/2", "Bob", "team/10", "über", "a")) {
            Steps.fill(journal, new AccountId(name), 2);
        }
        List<AccountId> accounts = journal.accounts();
        assertEquals(7, accounts.size());
        assertEquals(accounts.stream().sorted().toList(), accounts);
    }

    @Test
    protected void aRepeatedCauseGivesTheEarlierStepAndWritesNothing() {
        Step first = done("order-1");
        done("order-2");
        Step again = Steps.next(journal, ALICE, "order-1", "{\"other\":true}");
        assertEquals(new Appended.Repeated(first), journal.append(again));
        assertEquals(new Appended.Repeated(first), journal.append(first));
        assertEquals(2, read(ALICE, 1).size());
    }

    @Test
    protected void theSameCauseMayHappenToAnotherAccount() {
        done("report");
        Step other = Steps.next(journal, BOB, "report");
        assertEquals(new Appended.Done(other), journal.append(other));
    }

    @Test
    protected void aTakenSeqIsSuperseded() {
        Step late = Steps.next(journal, ALICE, "late");
        done("early");
        assertInstanceOf(Appended.Superseded.class, journal.append(late));
        assertEquals(Optional.empty(), journal.find(ALICE, "late"));
        assertEquals(1, read(ALICE, 1).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 1_000})
    protected void aSeqThatLeavesAGapIsSuperseded(long seq) {
        Step last = done("first");
        Step gap =
                new Draft(
                                ALICE,
                                seq,
                                "gap",
                                last.at(),
                                journal.epoch(),
                                last.entries(),
                                last.hash())
                        .sealed();
        assertInstanceOf(Appended.Superseded.class, journal.append(gap));
        assertEquals(1, read(ALICE, 1).size());
    }

    @Test
    protected void aStepDecidedOnAnotherHistoryIsSuperseded() {
        Step last = done("first");
        Step astray =
                new Draft(
                                ALICE,
                                2,
                                "astray",
                                last.at(),
                                journal.epoch(),
                                last.entries(),
                                last.previousHash())
                        .sealed();
        assertInstanceOf(Appended.Superseded.class, journal.append(astray));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    protected void aStepOfAnotherEpochIsSuperseded(long off) {
        Step step = Steps.after(null, ALICE, "stale", journal.epoch() + off, "{}");
        assertInstanceOf(Appended.Superseded.class, journal.append(step));
        assertEquals(List.of(), journal.accounts());
    }

    @Test
    protected void threadsRacingWithOneCauseWriteItOnce() throws Exception {
        done("before");
        List<Appended> results =
                Racers.atOnce(_ -> journal.append(Steps.next(journal, ALICE, "race")));
        List<Step> steps = read(ALICE, 1);
        assertEquals(2, steps.size());
        assertEquals(1, count(results, Appended.Done.class));
        assertEquals(Racers.COUNT - 1, count(results, Appended.Repeated.class));
        assertTrue(
                results.stream()
                        .filter(Appended.Repeated.class::isInstance)
                        .allMatch(it -> it.equals(new Appended.Repeated(steps.get(1)))));
    }

    @Test
    protected void threadsRacingForOneSeqWriteOne() throws Exception {
        Step last = done("before");
        long epoch = journal.epoch();
        List<Appended> results =
                Racers.atOnce(
                        i -> journal.append(Steps.after(last, ALICE, "rival-" + i, epoch, "{}")));
        assertEquals(1, count(results, Appended.Done.class));
        assertEquals(Racers.COUNT - 1, count(results, Appended.Superseded.class));
        assertEquals(2, read(ALICE, 1).size());
    }

    @Test
    protected void threadsOnTheirOwnAccountsDoNotDisturbEachOther() throws Exception {
        Racers.atOnce(
                i -> {
                    Steps.fill(journal, new AccountId("account-" + i), 25);
                    return i;
                });
        journal = reopen(journal);
        var ok = assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(journal).verify());
        assertEquals(Racers.COUNT, ok.accounts());
        assertEquals(Racers.COUNT * 25L, ok.steps());
    }

    @Test
    protected void aReaderMayAskAndAppendWhileItReads() {
        Steps.fill(journal, ALICE, 3);
        journal.read(
                ALICE,
                1,
                step -> {
                    Step echo = Steps.next(journal, BOB, "echo-" + step.seq());
                    assertEquals(new Appended.Done(echo), journal.append(echo));
                    assertEquals(Optional.of(step), journal.find(ALICE, step.cause()));
                });
        assertEquals(3, read(BOB, 1).size());
    }

    @Test
    protected void aReaderThatFailsLeavesTheJournalUsable() {
        Steps.fill(journal, ALICE, 3);
        for (int i = 0; i < 20; i++) {
            try {
                journal.read(
                        ALICE,
                        1,
                        _ -> {
                            throw new IllegalStateException("the reader's own");
                        });
            } catch (IllegalStateException e) {
                assertEquals("the reader's own", e.getMessage());
            }
        }
        assertEquals(3, read(ALICE, 1).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"it's \\\"quoted\\\"; drop table steps; -- $set {$gt: 1}\"}",
                "{\"text\":\"Grüße 🛑 שלום नमस्ते \\u0000 \\n\\t\"}",
                "raw control \u0000\u0001\u001f\u007f\u2028\ufeff\uffff end",
                "lone \ud83d half and \udd25 half",
                "",
                " "
            })
    protected void keepsEveryLetterExactly(String text) throws Exception {
        Step step = Steps.next(journal, ALICE, "cause " + text, text);
        assertEquals(new Appended.Done(step), journal.append(step));
        journal = reopen(journal);
        assertEquals(List.of(step), read(ALICE, 1));
        assertEquals(step.hash(), Chain.hash(read(ALICE, 1).getFirst().draft()));
        assertEquals(Optional.of(step), journal.find(ALICE, step.cause()));
    }

    @Test
    protected void keepsEntriesOfAMegabyte() throws Exception {
        Step step = Steps.next(journal, ALICE, "large", "ü🛑".repeat(170_000));
        assertEquals(new Appended.Done(step), journal.append(step));
        journal = reopen(journal);
        assertEquals(Optional.of(step), journal.last(ALICE));
    }

    @Test
    protected void aSnapshotReplacesTheOneBeforeIt() throws Exception {
        journal.keep(new Snapshot(ALICE, "engine", 1, 5, "aa", "{\"ü\":1}"));
        journal.keep(new Snapshot(ALICE, "fleet", 1, 5, "aa", "{}"));
        journal.keep(new Snapshot(BOB, "engine", 3, 9, "bb", "{}"));
        Snapshot newer = new Snapshot(ALICE, "engine", 2, 7, "cc", "{\"it's\":\"🛑\"}");
        journal.keep(newer);
        journal = reopen(journal);
        assertEquals(Optional.of(newer), journal.snapshot(ALICE, "engine"));
        assertEquals(9, journal.snapshot(BOB, "engine").orElseThrow().seq());
        assertEquals(1, journal.snapshot(ALICE, "fleet").orElseThrow().version());
        assertEquals(Optional.empty(), journal.snapshot(BOB, "fleet"));
    }

    @Test
    protected void theHeadChangesWithEveryStep() {
        done("one");
        String before = head();
        assertEquals(before, head());
        done("two");
        assertNotEquals(before, head());
    }

    private String head() {
        return assertInstanceOf(Verifier.Verdict.Ok.class, new Verifier(journal).verify()).head();
    }

    private Step done(String cause) {
        Step step = Steps.next(journal, ALICE, cause);
        assertEquals(new Appended.Done(step), journal.append(step));
        return step;
    }

    private List<Step> read(AccountId account, long fromSeq) {
        List<Step> steps = new ArrayList<>();
        journal.read(account, fromSeq, steps::add);
        return steps;
    }

    private static long count(List<Appended> results, Class<? extends Appended> kind) {
        return results.stream().filter(kind::isInstance).count();
    }
}
