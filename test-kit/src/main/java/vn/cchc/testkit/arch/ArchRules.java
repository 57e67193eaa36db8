package vn.cchc.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/// The rules every service keeps. Each says how to mend what it finds.
public final class ArchRules {

    private ArchRules() {}

    /// Rules by name for the service whose classes live under `base`, e.g. `vn.cchc.task`.
    public static Map<String, ArchRule> of(String base) {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put(
                "domain is plain Java",
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "jakarta..",
                                "io.quarkus..",
                                "org.hibernate..",
                                "org.apache.kafka..",
                                "java.sql..",
                                "vn.cchc.kit.."))
                        .because("a business rule is tested without a framework: pass values in, return values")
                        .allowEmptyShould(true));
        rules.put(
                "rows stay in their store",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .bePackagePrivate()
                        .because("only the store knows how a thing is kept; give others a domain record or a view")
                        .allowEmptyShould(true));
        rules.put(
                "transactions begin in use cases and listeners",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideOutsideOfPackage("..rest..")
                        .because("a resource translates HTTP; move the transaction to the use case it calls")
                        .allowEmptyShould(true));
        rules.put(
                "time is an Instant or a LocalDate",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(LocalDateTime.class)
                        .because("a LocalDateTime is a moment without a zone"));
        rules.put(
                "time comes from the injected clock",
                noClasses()
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .because("inject java.time.Clock, so that a test can set it"));
        rules.put(
                "constructors inject",
                noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .because("a constructor shows what a class needs and lets a test pass it in"));
        rules.put(
                "no vague suffixes",
                noClasses()
                        .that(not(resideInAPackage("..planted..good..")))
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils|Util|DTO|Info)$")
                        .because("a name says what a thing is in the words of the domain"));
        rules.put(
                "no standard streams",
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("log with io.quarkus.logging.Log"));
        rules.put(
                "features form no cycle",
                slices().matching(base + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("features that need each other are one feature, or share a third")
                        .allowEmptyShould(true));
        return rules;
    }

    /// Checks all rules on the main classes of a service.
    public static void check(String base) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        if (classes.isEmpty()) {
            throw new AssertionError("No class under " + base + ": the rules would pass without looking");
        }
        of(base).values().forEach(rule -> rule.check(classes));
    }
}
