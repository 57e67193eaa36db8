package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.figure.Ledger;
import vn.cchc.kpi.assessment.domain.judging.Assessor;
import vn.cchc.kpi.assessment.domain.judging.Hearing;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.assessment.explanation.ExplanationQuery.By;
import vn.cchc.kpi.assessment.search.AssessmentSearch;
import vn.cchc.kpi.assessment.search.AssessmentStateView;
import vn.cchc.kpi.assessment.search.AssessmentView;
import vn.cchc.kpi.assessment.usecase.Assessing;
import vn.cchc.kpi.query.CursorKey;
import vn.cchc.kpi.sql.Database;

/// Finds out again why an assessment says what it says. Everything is read as of one moment, so that parts and whole
/// agree while facts come in.
@ApplicationScoped
class ExplainAssessment {

    private final AssessmentSearch search;
    private final Assessments assessments;
    private final Assessing assessing;
    private final Sources sources;
    private final SilentUnits silentUnits;
    private final Database database;
    private final Clock clock;

    ExplainAssessment(
            AssessmentSearch search,
            Assessments assessments,
            Assessing assessing,
            Sources sources,
            SilentUnits silentUnits,
            Database database,
            Clock clock) {
        this.search = search;
        this.assessments = assessments;
        this.assessing = assessing;
        this.sources = sources;
        this.silentUnits = silentUnits;
        this.database = database;
        this.clock = clock;
    }

    /// Empty when there is no such assessment, or version, that the scope shows.
    @Transactional
    Optional<Explained> handle(
            UUID id, ExplanationQuery query, PageRequest page, @Nullable String scope, Locale locale) {
        database.run("set transaction isolation level repeatable read, read only");
        @Nullable Integer version = query.version();
        Breakdown breakdown = new Breakdown(query.by(), query.part(), query.unitCode(), after(page), page.limit());
        Optional<AssessmentView> view = search.find(id, scope, locale);
        Optional<AssessmentStateView> finding = view.flatMap(
                found -> search.state(id, version == null ? found.version() : version, found.indicator(), locale));
        if (view.isEmpty() || finding.isEmpty()) {
            return Optional.empty();
        }
        boolean newest = finding.get().version() == view.get().version();
        Optional<Subject> subject = newest ? assessments.findOfAnyPlan(id) : Optional.empty();
        return Optional.of(new Explained(view.get(), finding.get(), subject.flatMap(found -> heard(found, breakdown))));
    }

    /// Which form it has beyond that, only what is broken down knows.
    private static @Nullable String after(PageRequest page) {
        return CursorKey.only(page.after(), CursorKey.TEXT);
    }

    /// What is to be looked at.
    private record Breakdown(
            @Nullable By by,
            @Nullable Integer part,
            @Nullable String unit,
            @Nullable String after,
            int limit) {}

    private Optional<Heard> heard(Subject subject, Breakdown breakdown) {
        return assessing.question(subject, LocalDate.now(clock)).map(question -> heard(subject, question, breakdown));
    }

    private Heard heard(Subject subject, Question whole, Breakdown breakdown) {
        Question question = ofUnit(whole, breakdown.unit());
        Hearing hearing = Assessor.hear(question);
        int part = part(hearing, breakdown.part());
        Hearing.Spoken spoken = hearing.ratios().get(part);
        Weights weights = new Weights(spoken.ratio());
        Ledger ledger = spoken.reported().now().ledger(weights.keys(), LocalDate.now(clock));
        By by = breakdown.by();
        return new Heard(
                question.definition(),
                subject.assessment().verdict().equals(Assessor.assess(whole)),
                hearing,
                part,
                ledger.missing(),
                silentUnits.of(subject, question, ledger),
                by == null
                        ? null
                        : sources.page(subject, weights, ledger.shares(), by, breakdown.after(), breakdown.limit()));
    }

    /// The question as far as it concerns one unit.
    private static Question ofUnit(Question whole, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return whole;
        }
        List<Reported> reported =
                whole.reported().stream().filter(one -> unit.equals(one.unit())).toList();
        if (reported.isEmpty()) {
            throw new QueryValue("unit", unit).wrong(units(whole));
        }
        return whole.about(whole.definition(), whole.target(), reported);
    }

    private static String units(Question whole) {
        List<String> units = whole.reported().stream()
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.unit()))
                .limit(10)
                .toList();
        return units.isEmpty() ? "-" : String.join("|", units);
    }

    private static int part(Hearing hearing, @Nullable Integer wanted) {
        if (wanted == null) {
            return hearing.speaks();
        }
        if (wanted < 0 || wanted >= hearing.ratios().size()) {
            throw new QueryValue("part", wanted.toString())
                    .wrong("0.." + (hearing.ratios().size() - 1));
        }
        return wanted;
    }
}
