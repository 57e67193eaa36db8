package vn.cchc.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.arch.ArchRules;

class ArchitectureTest {

    private static final String EDGE = ".*\\.rest\\..*|.*(Resource|Problems)";

    @Test
    void theRulesOfTheSuiteHold() {
        ArchRules.check("vn.cchc.plan");
    }

    @Test
    void onlyTheEdgeSpeaksHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(EDGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.cchc.kit.problem..", "jakarta.ws.rs..")
                .because("a rule says no with its own refusal; the edge puts it into HTTP")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.cchc.plan"));
    }
}
