package vn.cchc.kpi.assessment.search;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.query.CursorKey;

/// A place in the order in which assessments are listed: by plan and target, and by time within each.
record AssessmentKey(UUID plan, String target, LocalDate from, LocalDate to) {

    /// What comes after it is everything.
    private static final AssessmentKey FIRST = new AssessmentKey(new UUID(0, 0), "", LocalDate.EPOCH, LocalDate.EPOCH);

    private static final Pattern FORM = CursorKey.form(CursorKey.ID, CursorKey.TEXT, CursorKey.DAY, CursorKey.DAY);

    static AssessmentKey of(AssessmentView view) {
        return new AssessmentKey(
                view.planId(),
                view.targetCode(),
                view.period().from(),
                view.period().to());
    }

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    static AssessmentKey of(@Nullable String written) {
        return written == null
                ? FIRST
                : CursorKey.read(
                        written,
                        FORM,
                        columns -> new AssessmentKey(
                                UUID.fromString(columns.group(1)),
                                columns.group(2),
                                LocalDate.parse(columns.group(3)),
                                LocalDate.parse(columns.group(4))));
    }

    @Override
    public String toString() {
        return CursorKey.write(plan, target, from, to);
    }
}
