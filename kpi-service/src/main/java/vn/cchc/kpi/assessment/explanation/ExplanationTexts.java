package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.search.AssessmentStateView;
import vn.cchc.kpi.assessment.search.AssessmentView;

/// Tells an explanation in sentences: what is asked, what was counted, what is missing, and why it stands there.
@ApplicationScoped
class ExplanationTexts {

    private final ProblemTexts texts;

    ExplanationTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    List<String> words(Explained explained, Locale locale) {
        AssessmentView view = explained.view();
        AssessmentStateView finding = explained.finding();
        List<String> words = new ArrayList<>();
        words.add(asked(view, locale));
        words.add(counted(view, finding, locale));
        distance(finding, locale).ifPresent(words::add);
        if (finding.reason() != null) {
            words.add(finding.reason().text());
        }
        if (finding.provisional()) {
            words.add(text("provisional", locale));
        }
        if (!explained.isNewest()) {
            words.add(text("sources-not-kept", locale));
        }
        explained.heard().ifPresent(heard -> uncounted(explained, heard, locale, words));
        if (finding.override() != null) {
            words.add(text(
                    "overridden",
                    locale,
                    finding.override().by(),
                    finding.override().status().name(),
                    finding.override().expiresOn().toString(),
                    finding.override().reason()));
        }
        return words;
    }

    private String asked(AssessmentView view, Locale locale) {
        Operator operator = view.operator();
        boolean awaited =
                view.targetValue() == null && (operator == Operator.EXTERNAL_TARGET || operator == Operator.RANK_GROUP);
        String key = awaited
                ? "asked-awaited"
                : "asked-" + operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text(key, locale, orNothing(view.targetValue()), orNothing(view.unit()));
    }

    private String counted(AssessmentView view, AssessmentStateView finding, Locale locale) {
        if (finding.numerator() == null) {
            return text("counted-nothing", locale);
        }
        if (finding.denominator() == null) {
            boolean rank = view.operator() == Operator.RANK_LE || view.operator() == Operator.RANK_GROUP;
            return text(rank ? "counted-rank" : "counted-count", locale, finding.numerator());
        }
        return finding.denominator() == 0
                ? text("counted-none-arisen", locale)
                : text("counted-ratio", locale, finding.numerator(), finding.denominator(), orNothing(finding.value()));
    }

    private Optional<String> distance(AssessmentStateView finding, Locale locale) {
        BigDecimal gap = finding.gap();
        if (gap == null) {
            return Optional.empty();
        }
        Object missing = orNothing(finding.missing());
        String of = finding.denominator() == null ? "count" : "ratio";
        return Optional.of(
                gap.signum() < 0
                        ? text("short-" + of, locale, gap.negate(), missing)
                        : text("beyond-" + of, locale, gap, missing));
    }

    private void uncounted(Explained explained, Heard heard, Locale locale, List<String> words) {
        if (!heard.missing().isEmpty()) {
            words.add(text("not-counted", locale, heard.missing().size()));
        }
        if (!heard.silentUnits().isEmpty()) {
            words.add(text("silent-units", locale, heard.silentUnits().size()));
        }
        if (!heard.upToDate()) {
            words.add(text(explained.hasEnded() ? "not-up-to-date-any-more" : "not-up-to-date", locale));
        }
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private String text(String key, Locale locale, Object... args) {
        return texts.text("explanation/" + key, List.of(args), locale);
    }
}
