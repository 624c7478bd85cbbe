package com.amarktai.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.money.Planted.AsksTheClock;
import com.amarktai.engine.money.Planted.CollectsASet;
import com.amarktai.engine.money.Planted.ConvertsToDouble;
import com.amarktai.engine.money.Planted.CopiesAMap;
import com.amarktai.engine.money.Planted.HoldsADouble;
import com.amarktai.engine.money.Planted.KnowsADriver;
import com.amarktai.engine.money.Planted.MakesAnId;
import com.amarktai.engine.money.Planted.ReadsAFile;
import com.amarktai.engine.money.Planted.RefersToTheClock;
import com.amarktai.engine.money.Planted.SplitsAStream;
import com.amarktai.engine.money.Planted.StartsAThread;
import com.amarktai.engine.money.Planted.TakesAFloat;
import com.amarktai.engine.money.Planted.TossesACoin;
import com.amarktai.engine.money.Planted.UsesWhatIsRightOfIt;
import com.amarktai.engine.money.Planted.WalksAHashMap;
import com.amarktai.engine.orders.Fill;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of the house objects to a class planted against it, and to nothing else. */
final class ArchitectureRulesBiteTest {

    @Test
    void objectsToAnArrowThatPointsRight() {
        bites(HouseRules.packagesUseOnlyWhatTheTableSays(), UsesWhatIsRightOfIt.class);
    }

    @Test
    void objectsToADriverOutsideItsAdapter() {
        bites(HouseRules.librariesStayInTheirPackages(), KnowsADriver.class);
    }

    @Test
    void objectsToAnEngineThatKnowsTheDesk() {
        bites(HouseRules.engineKnowsNoChat(), com.amarktai.engine.facts.Planted.KnowsTheDesk.class);
    }

    @Test
    void objectsToIntentsThatKnowAChannel() {
        bites(
                HouseRules.intentsKnowNoChannel(),
                com.amarktai.intents.desk.Planted.KnowsAChannel.class);
    }

    @Test
    void objectsToACycle() {
        // money must not know market; together with market they go round.
        JavaClasses round =
                new ClassFileImporter()
                        .importClasses(
                                UsesWhatIsRightOfIt.class,
                                com.amarktai.engine.market.Pair.class,
                                com.amarktai.engine.money.Asset.class);
        assertTrue(HouseRules.noCycles().evaluate(round).hasViolation());
    }

    @Test
    void objectsToBinaryFloatingPoint() {
        bites(HouseRules.moneyIsNeverAFloat(), HoldsADouble.class);
        bites(HouseRules.moneyIsNeverAFloat(), TakesAFloat.class);
        bites(HouseRules.moneyIsNeverAFloat(), ConvertsToDouble.class);
    }

    @Test
    void objectsToClocksAndChance() {
        bites(HouseRules.timeAndChanceComeFromOutside(), AsksTheClock.class);
        bites(HouseRules.timeAndChanceComeFromOutside(), RefersToTheClock.class);
        bites(HouseRules.timeAndChanceComeFromOutside(), TossesACoin.class);
        bites(HouseRules.timeAndChanceComeFromOutside(), MakesAnId.class);
    }

    @Test
    void objectsToThreadsInTheCore() {
        bites(HouseRules.coreStartsNoThread(), StartsAThread.class);
        bites(HouseRules.coreStartsNoThread(), SplitsAStream.class);
    }

    @Test
    void objectsToFilesInTheCore() {
        bites(HouseRules.coreTouchesNoFileOrSocket(), ReadsAFile.class);
        bites(HouseRules.coreTouchesNoFileOrSocket(), KnowsADriver.class);
    }

    @Test
    void objectsToCollectionsWithoutOrder() {
        bites(HouseRules.coreWalksNothingUnordered(), WalksAHashMap.class);
        bites(HouseRules.coreWalksNothingUnordered(), CopiesAMap.class);
        bites(HouseRules.coreWalksNothingUnordered(), CollectsASet.class);
    }

    @Test
    void objectsToAMessageThatIsNoRecord() {
        bites(
                HouseRules.membersAreRecords(com.amarktai.engine.facts.Planted.Closed.class),
                com.amarktai.engine.facts.Planted.NoRecord.class);
    }

    @Test
    void objectsToAFamilyThatIsNotSealed() {
        bites(
                HouseRules.membersAreRecords(com.amarktai.engine.facts.Planted.Open.class),
                com.amarktai.engine.facts.Planted.OpenMember.class);
    }

    @Test
    void objectsToAnApprovalMadeElsewhere() {
        bites(
                HouseRules.onlyConfirmationsApprove(),
                com.amarktai.intents.desk.Planted.Approves.class);
        bites(
                HouseRules.onlyConfirmationsApprove(),
                com.amarktai.intents.desk.Planted.RefersToAnApproval.class);
    }

    @Test
    void objectsToACallPastTheDispatcher() {
        bites(
                HouseRules.onlyTheDispatcherCallsAnExchange(),
                com.amarktai.engine.run.Planted.Calls.class);
        bites(
                HouseRules.onlyTheDispatcherCallsAnExchange(),
                com.amarktai.engine.run.Planted.Refers.class);
    }

    @Test
    void objectsToWhatChangesGlobally() {
        bites(
                HouseRules.nothingGlobalChanges(),
                com.amarktai.engine.facts.Planted.ChangesGlobally.class);
    }

    private static void bites(ArchRule rule, Class<?> planted) {
        bites(List.of(rule), planted);
    }

    /** One rule objects to the planted class; none objects to sound classes beside it. */
    private static void bites(List<ArchRule> rules, Class<?> planted) {
        List<ArchRule> objecting = rules.stream().filter(it -> evaluate(it, planted)).toList();
        assertEquals(1, objecting.size(), planted.getName());
        assertFalse(evaluate(objecting.getFirst(), Account.class));
        assertFalse(evaluate(objecting.getFirst(), Ledger.class));
        assertFalse(evaluate(objecting.getFirst(), Fill.class));
    }

    private static boolean evaluate(ArchRule rule, Class<?> type) {
        JavaClasses one = new ClassFileImporter().importClasses(type);
        return rule.allowEmptyShould(true).evaluate(one).hasViolation();
    }
}
