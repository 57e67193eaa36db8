package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.plan.domain.FindingCode;

class FindingTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems.plan-service", Locale.ROOT);
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("problems.plan-service", Locale.of("vi"));

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingIsWordedInBothLanguages(FindingCode code) {
        assertThat(ENGLISH.getString(FindingTexts.slug(code))).isNotBlank();
        assertThat(VIETNAMESE.getString(FindingTexts.slug(code)))
                .isNotEqualTo(ENGLISH.getString(FindingTexts.slug(code)));
    }

    @Test
    void bothLanguagesWordTheSameThings() {
        assertThat(Set.copyOf(ENGLISH.keySet())).isEqualTo(Set.copyOf(VIETNAMESE.keySet()));
    }
}
