package vn.cchc.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.cchc.gateway");

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("vn.cchc.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void theDoorKnowsNoDatabaseNoBrokerAndNoOtherModule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "jakarta.persistence..",
                        "org.apache.kafka..",
                        "vn.cchc.kit..",
                        "vn.cchc.calendar..")
                .because("the gateway owns nothing and knows no domain type")
                .check(GATEWAY);
    }

    @Test
    void nothingWaits() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod("java.util.concurrent.CompletableFuture", "join")
                .orShould()
                .callMethod("java.util.concurrent.CompletableFuture", "get")
                .because("everything runs on event loops; answer in a callback")
                .check(GATEWAY);
    }

    @Test
    void injectionIsByConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .because("a constructor lets a test build the object")
                .check(GATEWAY);
    }
}
