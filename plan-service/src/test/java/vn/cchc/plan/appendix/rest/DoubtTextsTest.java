package vn.cchc.plan.appendix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.appendix.prose.TargetDoubt;
import vn.cchc.plan.appendix.reading.Doubt;

class DoubtTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyDoubtIsWordedInBothLanguages(Doubt doubt) {
        assertWorded(AppendixPreview.slug(doubt));
    }

    @ParameterizedTest
    @EnumSource
    void everyDoubtOfATargetIsWordedInBothLanguages(TargetDoubt doubt) {
        assertWorded(TargetView.slug(doubt));
    }

    private static void assertWorded(String slug) {
        String english =
                ResourceBundle.getBundle("problems.plan-service", Locale.ROOT).getString(slug);
        String vietnamese = ResourceBundle.getBundle("problems.plan-service", Locale.of("vi"))
                .getString(slug);

        assertThat(english).isNotBlank().isNotEqualTo(vietnamese);
    }
}
