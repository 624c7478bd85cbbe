package com.amarktai.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.amarktai.engine.exchange.Dispatcher;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.facts.Approval;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of the house. Read the tables; the rest is plumbing. */
final class HouseRules {

    private static final String ENGINE = "com.amarktai.engine.";

    /** Each package of the engine may use these packages of the engine, and no other. */
    private static final Map<String, String> MAY_USE = new LinkedHashMap<>();

    static {
        String left = "money market orders";
        MAY_USE.put("money", "");
        MAY_USE.put("market", "money");
        MAY_USE.put("market.recorded", "money market");
        MAY_USE.put("strategy", "money market");
        MAY_USE.put("orders", "money market");
        MAY_USE.put("facts", left);
        left += " facts";
        MAY_USE.put("ledger", left);
        MAY_USE.put("fleet", left);
        MAY_USE.put("blotter", left);
        left += " ledger fleet blotter";
        MAY_USE.put("breaker", left);
        left += " breaker";
        MAY_USE.put("gates", left);
        left += " gates";
        MAY_USE.put("account", left);
        MAY_USE.put("journal", "orders");
        MAY_USE.put("journal.codec", left + " account journal");
        MAY_USE.put("journal.sqlite", "orders journal");
        MAY_USE.put("journal.mongo", "orders journal");
        MAY_USE.put("exchange", "money market orders facts gates account");
        MAY_USE.put("exchange.paper", "money market orders facts exchange");
    }

    /** Each library is known to these packages only. */
    private static final Map<String, List<String>> KNOWN_ONLY_TO = new LinkedHashMap<>();

    static {
        List<String> mongo = List.of("com.amarktai.engine.journal.mongo..");
        List<String> sqlite = List.of("com.amarktai.engine.journal.sqlite..");
        KNOWN_ONLY_TO.put("java.sql..", sqlite);
        KNOWN_ONLY_TO.put("org.sqlite..", sqlite);
        KNOWN_ONLY_TO.put("com.mongodb..", mongo);
        KNOWN_ONLY_TO.put("org.bson..", mongo);
        KNOWN_ONLY_TO.put(
                "com.fasterxml.jackson.dataformat..", List.of("com.amarktai.bot.settings"));
        KNOWN_ONLY_TO.put(
                "com.fasterxml.jackson..",
                List.of(
                        "com.amarktai.engine.journal..",
                        "com.amarktai.engine.simulation",
                        "com.amarktai.intents.confirmation",
                        "com.amarktai.bot.settings",
                        "com.amarktai.bot.presentation"));
        KNOWN_ONLY_TO.put("info.picocli..", List.of("com.amarktai.bot.cli"));
        KNOWN_ONLY_TO.put("picocli..", List.of("com.amarktai.bot.cli"));
        KNOWN_ONLY_TO.put("org.jline..", List.of("com.amarktai.bot.console"));
        KNOWN_ONLY_TO.put("ch.qos.logback..", List.of("com.amarktai.bot.console"));
    }

    /** The packages that decide and remember: everything comes to them as an argument. */
    private static final String[] CORE =
            of(
                    "money market strategy orders facts ledger fleet blotter breaker gates account"
                            + " journal journal.codec");

    private static final String[] BELOW_THE_BOT = {
        "com.amarktai.engine..", "com.amarktai.intents.."
    };

    private HouseRules() {}

    static List<ArchRule> packagesUseOnlyWhatTheTableSays() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_USE.forEach(
                (user, used) ->
                        rules.add(
                                noClasses()
                                        .that()
                                        .resideInAPackage(ENGINE + user)
                                        .should()
                                        .dependOnClassesThat(
                                                resideInAPackage(ENGINE + ".")
                                                        .and(outside(user, used)))));
        return rules;
    }

    private static DescribedPredicate<JavaClass> outside(String user, String used) {
        return resideOutsideOfPackages(of((user + " " + used).strip()));
    }

    static List<ArchRule> librariesStayInTheirPackages() {
        List<ArchRule> rules = new ArrayList<>();
        KNOWN_ONLY_TO.forEach(
                (library, homes) ->
                        rules.add(
                                noClasses()
                                        .that()
                                        .resideOutsideOfPackages(homes.toArray(String[]::new))
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage(library)));
        return rules;
    }

    static ArchRule engineKnowsNoChat() {
        return noClasses()
                .that()
                .resideInAPackage("com.amarktai.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amarktai.intents..", "com.amarktai.bot..");
    }

    static ArchRule intentsKnowNoChannel() {
        return noClasses()
                .that()
                .resideInAPackage("com.amarktai.intents..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amarktai.bot..");
    }

    static ArchRule noCycles() {
        return slices().matching("com.amarktai.(*).(*)..").should().beFreeOfCycles();
    }

    static ArchRule timeAndChanceComeFromOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(BELOW_THE_BOT)
                .and()
                // The simulation draws everything from the seed it is given.
                .resideOutsideOfPackages(
                        "com.amarktai.engine.journal.mongo..", "com.amarktai.engine.simulation")
                .should()
                .accessTargetWhere(Reach.CLOCK_OR_CHANCE);
    }

    static ArchRule coreStartsNoThread() {
        return noClasses().that().resideInAnyPackage(CORE).should().accessTargetWhere(Reach.THREAD);
    }

    static ArchRule coreTouchesNoFileOrSocket() {
        return noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(Reach.INPUT_OUTPUT);
    }

    static ArchRule coreWalksNothingUnordered() {
        return noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and(describe("walk maps", it -> !Reach.LOOKS_UP_ONLY.contains(outermost(it))))
                .should()
                .accessTargetWhere(Reach.UNORDERED);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    static ArchRule moneyIsNeverAFloat() {
        return classes()
                .that()
                .resideInAnyPackage(BELOW_THE_BOT)
                .and()
                .resideOutsideOfPackage("com.amarktai.engine.strategy")
                .should(new NoFloats());
    }

    static ArchRule membersAreRecords(Class<?> family) {
        return classes()
                .that()
                .areAssignableTo(family)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAssignableTo(sealedFamily(family));
    }

    private static DescribedPredicate<JavaClass> sealedFamily(Class<?> family) {
        return describe("the sealed " + family.getSimpleName(), _ -> family.isSealed());
    }

    static ArchRule onlyConfirmationsApprove() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "com.amarktai.intents.confirmation",
                        "com.amarktai.engine.autopilot",
                        "com.amarktai.engine.journal.codec",
                        // Plays the people too, over journals in memory only.
                        "com.amarktai.engine.simulation")
                .should()
                .accessTargetWhere(
                        describe(
                                "make an approval",
                                it -> isConstructor(it) && isA(it, Approval.class)));
    }

    static ArchRule onlyTheDispatcherCallsAnExchange() {
        List<String> methods =
                Arrays.stream(Exchange.class.getDeclaredMethods()).map(it -> it.getName()).toList();
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Dispatcher.class.getName())
                .and(DescribedPredicate.not(assignableTo(Exchange.class)))
                .should()
                .accessTargetWhere(
                        describe(
                                "call an exchange",
                                it -> isA(it, Exchange.class) && methods.contains(it.getName())));
    }

    static ArchRule nothingGlobalChanges() {
        return fields().that().areStatic().should().beFinal();
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static boolean isA(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isAssignableTo(type);
    }

    private static String[] of(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> ENGINE + name)
                .toArray(String[]::new);
    }
}
