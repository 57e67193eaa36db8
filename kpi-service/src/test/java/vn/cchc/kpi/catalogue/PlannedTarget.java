package vn.cchc.kpi.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.assessment.domain.judging.Assessor;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// A target as one of the four plans states it, with counts that reach it and counts that miss it by one.
///
/// @param formula numerator and denominator, ratios apart by `;`
/// @param set     number a superior sets for a target that names none
/// @param before  counts of the same period of the year before
record PlannedTarget(
        String id,
        String indicator,
        String formula,
        String source,
        String unit,
        Direction direction,
        Operator operator,
        String strength,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretch,
        @Nullable String scope,
        @Nullable Integer baselineYear,
        String goodStatus,
        String badStatus,
        @Nullable BigDecimal set,
        Map<String, Long> good,
        Map<String, Long> bad,
        @Nullable Map<String, Long> before) {

    static final ReportPeriod YEAR = new ReportingYear(2026).period(PeriodCode.YEAR);

    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 4, 1);

    static List<PlannedTarget> all() {
        try (InputStream in = PlannedTarget.class.getResourceAsStream("/targets/all-targets.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<List<PlannedTarget>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The formula of a definition in the notation of the data.
    static String written(Formula formula) {
        return formula.ratios().stream().map(PlannedTarget::written).collect(Collectors.joining(" ; "));
    }

    private static String written(Ratio ratio) {
        String above = written(ratio.numerator());
        return ratio.isCount() ? above : above + " / " + written(ratio.denominator());
    }

    private static String written(List<Term> terms) {
        return terms.stream()
                .map(term -> switch ((int) term.coefficient()) {
                    case 1 -> "+ " + term.key();
                    case -1 -> "- " + term.key();
                    default -> "+ " + term.coefficient() + " " + term.key();
                })
                .collect(Collectors.joining(" "))
                .substring(2);
    }

    Target asPlanned() {
        return target(value);
    }

    Verdict judge(Definition definition, Map<String, Long> counts) {
        return judge(definition, target(value == null ? set : value), counts);
    }

    Verdict judge(Definition definition, Target target, Map<String, Long> counts) {
        Reported reported =
                new Reported(figures(counts), figures(Objects.requireNonNullElse(before, Map.<String, Long>of())));
        List<Reported> all = target.units().isPresent() ? List.of(reported, another()) : List.of(reported);
        return Assessor.assess(new Question(definition, target, YEAR.window(), all, AFTERWARDS));
    }

    private Reported another() {
        return new Reported(figures(good), Figures.NONE);
    }

    private Target target(@Nullable BigDecimal number) {
        return new Target(
                id,
                "Chỉ tiêu " + id,
                "PROCEDURE",
                indicator,
                operator,
                number,
                stretch,
                unit,
                strength,
                scope,
                baselineYear);
    }

    private static Figures figures(Map<String, Long> counts) {
        LocalDate end = YEAR.window().to();
        return keys -> new Tallied(
                Stream.of(counts.keySet().containsAll(keys) ? keys : List.<String>of())
                        .flatMap(wanted -> wanted.stream())
                        .collect(Collectors.toMap(
                                key -> key,
                                key -> new Figure(Objects.requireNonNull(counts.get(key)), end, false, end))),
                false);
    }
}
