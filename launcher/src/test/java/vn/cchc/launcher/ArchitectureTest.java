package vn.cchc.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cchc.launcher");

    @Test
    void packagesDependOnOneAnotherInOneDirection() {
        slices().matching("vn.cchc.launcher.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theTopologyStartsNothing() {
        noClasses()
                .that()
                .resideInAPackage("..topology..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..process..", "..home..", "..component..", "..suite..", "java.net..")
                .because("topology is a value that anyone may read")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.cchc.launcher.Launcher")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a suite used as a library tells its Progress, the command line its Terminal")
                .check(CLASSES);
    }
}
