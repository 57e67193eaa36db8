package vn.cchc.testkit.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that finds nothing may be a good sign or a blind rule. Here each rule must find the violation planted for
/// it.
class ArchRulesBiteTest {

    private static final String PLANTED = "vn.cchc.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

    static Stream<String> rules() {
        return ArchRules.of(PLANTED).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsPlantedViolation(String name) {
        ArchRule rule = rule(name);
        assertThat(rule.evaluate(CLASSES).hasViolation()).as(name).isTrue();
    }

    @Test
    void rulesThatSeeNoClassFail() {
        assertThatThrownBy(() -> ArchRules.check("vn.cchc.nowhere")).isInstanceOf(AssertionError.class);
    }

    private static ArchRule rule(String name) {
        Map<String, ArchRule> rules = ArchRules.of(PLANTED);
        ArchRule rule = rules.get(name);
        if (rule == null) {
            throw new AssertionError(name);
        }
        return rule;
    }
}
