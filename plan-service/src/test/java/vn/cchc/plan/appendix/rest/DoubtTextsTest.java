package vn.cchc.plan.appendix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.appendix.reading.Doubt;

class DoubtTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyDoubtIsWordedInBothLanguages(Doubt doubt) {
        String english =
                ResourceBundle.getBundle("problems.plan-service", Locale.ROOT).getString(AppendixPreview.slug(doubt));
        String vietnamese = ResourceBundle.getBundle("problems.plan-service", Locale.of("vi"))
                .getString(AppendixPreview.slug(doubt));

        assertThat(english).isNotBlank().isNotEqualTo(vietnamese);
    }
}
