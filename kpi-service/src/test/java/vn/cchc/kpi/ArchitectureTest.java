package vn.cchc.kpi;

import org.junit.jupiter.api.Test;
import vn.cchc.testkit.arch.ArchRules;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheSuite() {
        ArchRules.check("vn.cchc.kpi");
    }
}
