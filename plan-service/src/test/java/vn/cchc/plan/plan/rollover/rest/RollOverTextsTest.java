package vn.cchc.plan.plan.rollover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.plan.rollover.RollOverCode;

class RollOverTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyRemarkIsWordedInBothLanguages(RollOverCode code) {
        String english =
                ResourceBundle.getBundle("problems.plan-service", Locale.ROOT).getString(RollOverView.slug(code));
        String vietnamese = ResourceBundle.getBundle("problems.plan-service", Locale.of("vi"))
                .getString(RollOverView.slug(code));

        assertThat(english).isNotBlank().isNotEqualTo(vietnamese);
    }
}
