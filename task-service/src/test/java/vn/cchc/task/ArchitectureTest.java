package vn.cchc.task;

import org.junit.jupiter.api.Test;
import vn.cchc.testkit.arch.ArchRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheSuiteHold() {
        ArchRules.check("vn.cchc.task");
    }
}
