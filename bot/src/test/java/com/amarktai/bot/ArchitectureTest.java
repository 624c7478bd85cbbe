package com.amarktai.bot;

import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Approval;
import com.amarktai.engine.facts.Command;
import com.amarktai.engine.facts.Event;
import com.amarktai.engine.facts.Refusal;
import com.amarktai.intents.catalogue.Intent;
import com.amarktai.intents.desk.Block;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our code keeps to the {@link HouseRules}. */
final class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(it -> !it.contains("tests.jar"))
                    .importPackages("com.amarktai");

    @Test
    void packagesUseOnlyWhatTheTableSays() {
        check(HouseRules.packagesUseOnlyWhatTheTableSays());
    }

    @Test
    void modulesPointDown() {
        check(List.of(HouseRules.engineKnowsNoChat(), HouseRules.intentsKnowNoChannel()));
    }

    @Test
    void nothingGoesRound() {
        HouseRules.noCycles().check(CODE);
    }

    @Test
    void librariesStayInTheirPackages() {
        check(HouseRules.librariesStayInTheirPackages());
    }

    @Test
    void timeAndChanceComeFromOutside() {
        HouseRules.timeAndChanceComeFromOutside().check(CODE);
    }

    @Test
    void coreStartsNoThread() {
        HouseRules.coreStartsNoThread().check(CODE);
    }

    @Test
    void coreTouchesNoFileOrSocket() {
        HouseRules.coreTouchesNoFileOrSocket().check(CODE);
    }

    @Test
    void coreWalksNothingUnordered() {
        HouseRules.coreWalksNothingUnordered().check(CODE);
    }

    @Test
    void moneyIsNeverAFloat() {
        HouseRules.moneyIsNeverAFloat().check(CODE);
    }

    @Test
    void messagesAreRecords() {
        for (Class<?> family :
                List.of(
                        Intent.class,
                        Command.class,
                        Event.class,
                        Refusal.class,
                        Approval.class,
                        Block.class,
                        Exchange.Answer.class,
                        Exchange.Finding.class)) {
            HouseRules.membersAreRecords(family).check(CODE);
        }
    }

    @Test
    void onlyConfirmationsApprove() {
        HouseRules.onlyConfirmationsApprove().check(CODE);
    }

    @Test
    void onlyTheDispatcherCallsAnExchange() {
        HouseRules.onlyTheDispatcherCallsAnExchange().check(CODE);
    }

    @Test
    void nothingGlobalChanges() {
        HouseRules.nothingGlobalChanges().check(CODE);
    }

    private static void check(List<ArchRule> rules) {
        rules.forEach(rule -> rule.check(CODE));
    }
}
