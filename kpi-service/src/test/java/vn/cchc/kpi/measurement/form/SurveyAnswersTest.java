package vn.cchc.kpi.measurement.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Distribution;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Mode;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Survey;

class SurveyAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static SurveyAnswers answers(@Nullable Long sent) {
        return new SurveyAnswers(Survey.TTHC, new Distribution(1, 2, 4, 8, 16), Mode.MIXED, sent);
    }

    @Test
    void allAnswersAreResponsesAndScoresFourAndFiveAreSatisfied() {
        assertThat(answers(null).values()).isEqualTo(Map.of("S.TTHC.responses", 31L, "S.TTHC.satisfied", 24L));
    }

    @Test
    void asManyMayAnswerAsWereAsked() {
        answers(31L).check(TODAY);
        answers(null).check(TODAY);
    }

    @Test
    void moreAnswersThanFormsSentAreRefused() {
        assertThatThrownBy(() -> answers(30L).check(TODAY))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused ->
                                assertThat(refused.refusal()).isEqualTo(new FormRefusal.MoreAnswersThanAsked(31, 30)));
    }

    @Test
    void fiveTimesTheMostOfOneAnswerStillFits() {
        long most = Distribution.MOST;
        assertThat(new Distribution(most, most, most, most, most).sum()).isEqualTo(5 * most);
    }
}
