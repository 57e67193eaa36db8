package vn.cchc.kpi.assessment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.Difference;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.catalogue.Definition;

/// Says what a definition would find on the stored figures, without keeping anything and without holding anybody up.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Foresight {

    private final Assessments assessments;
    private final Assessing assessing;
    private final Clock clock;

    Foresight(Assessments assessments, Assessing assessing, Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.clock = clock;
    }

    /// What it reads of one agency and period.
    ///
    /// @param baselineYear what the terms of a base year are read of
    public Look look(
            Definition definition,
            String agency,
            ReportPeriod period,
            @Nullable Integer baselineYear,
            boolean perUnit) {
        Target watched = new Target(
                "",
                "",
                "",
                definition.code(),
                Operator.MINIMISE,
                null,
                null,
                definition.unit(),
                "MUST",
                perUnit ? "EACH_UNIT" : null,
                baselineYear);
        Assessment assessment =
                new Assessment(new UUID(0, 0), new UUID(0, 0), agency, watched, period, Verdict.NONE, null, false, 0);
        return assessing.look(new Subject(assessment, period.year(), period.year()), definition, LocalDate.now(clock));
    }

    /// The assessments meant that would come out differently, in one order.
    ///
    /// @param judges what each would be judged by
    public List<Difference> differences(Selection selection, Function<Subject, Optional<Definition>> judges) {
        List<Subject> subjects = assessments.selected(selection, false);
        return Difference.between(subjects, assessing.changes(subjects, LocalDate.now(clock), judges));
    }
}
