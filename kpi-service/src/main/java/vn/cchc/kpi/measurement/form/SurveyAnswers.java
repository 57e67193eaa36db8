package vn.cchc.kpi.measurement.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A satisfaction survey: how many gave each answer. Satisfied is who scored 4 or 5 of 5.
///
/// @param formsSent how many were asked, when that is known
record SurveyAnswers(
        Survey survey,
        Distribution distribution,
        Mode mode,
        @Nullable Long formsSent) implements FormContent {

    enum Survey {
        TTHC,
        ADMIN_SERVICE,
        PUBLIC_EDUCATION,
        PUBLIC_HEALTH
    }

    enum Mode {
        ONLINE,
        PAPER,
        MIXED
    }

    /// Answers by score, from 1 to 5.
    @Schema(
            name = "SurveyDistribution",
            description = "Answers by score, from 1 (very dissatisfied) to 5 (very satisfied)")
    record Distribution(
            @Min(0) @Max(MOST) long veryDissatisfied,
            @Min(0) @Max(MOST) long dissatisfied,
            @Min(0) @Max(MOST) long neutral,
            @Min(0) @Max(MOST) long satisfied,
            @Min(0) @Max(MOST) long verySatisfied) {

        /// Of one answer; five of them stay far below what a measurement can hold.
        static final long MOST = 100_000_000_000L;

        long sum() {
            return veryDissatisfied + dissatisfied + neutral + content();
        }

        long content() {
            return satisfied + verySatisfied;
        }
    }

    long responses() {
        return distribution.sum();
    }

    long satisfied() {
        return distribution.content();
    }

    @Override
    public FormKind kind() {
        return FormKind.SURVEY;
    }

    @Override
    public String subject() {
        return survey.name();
    }

    @Override
    public SortedMap<String, Long> values() {
        return new TreeMap<>(Map.of(
                kind().metric(subject(), "responses"), responses(),
                kind().metric(subject(), "satisfied"), satisfied()));
    }

    @Override
    public void check(LocalDate today) {
        if (formsSent != null && formsSent < responses()) {
            throw new FormRefused(new FormRefusal.MoreAnswersThanAsked(responses(), formsSent));
        }
    }
}
