package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;

class FindingTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems.plan-service", Locale.ROOT);
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("problems.plan-service", Locale.of("vi"));

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingIsWordedInBothLanguages(FindingCode code) {
        assertWorded(FindingTexts.slug(code));
    }

    @ParameterizedTest
    @EnumSource
    void everyOperatorOfATargetIsWorded(TargetOperator operator) {
        assertWorded(FindingTexts.slug("operator", operator));
    }

    @ParameterizedTest
    @EnumSource
    void everyPeriodOfATargetIsWorded(TargetPeriod period) {
        assertWorded(FindingTexts.slug("period", period));
    }

    @ParameterizedTest
    @EnumSource
    void everyStrengthOfATargetIsWorded(TargetStrength strength) {
        assertWorded(FindingTexts.slug("strength", strength));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusOfAPlanIsWorded(PlanStatus status) {
        assertWorded(PlanTerms.of(status).key());
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveOfAPlanIsWorded(PlanStatus.Move move) {
        assertWorded(PlanTerms.of(move).key());
    }

    private static void assertWorded(String key) {
        assertThat(ENGLISH.getString(key)).isNotBlank().isNotEqualTo(VIETNAMESE.getString(key));
    }

    @Test
    void bothLanguagesWordTheSameThings() {
        assertThat(Set.copyOf(ENGLISH.keySet())).isEqualTo(Set.copyOf(VIETNAMESE.keySet()));
    }
}
