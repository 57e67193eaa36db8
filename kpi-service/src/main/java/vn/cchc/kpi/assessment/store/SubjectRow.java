package vn.cchc.kpi.assessment.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.StatusOverride;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.sql.Row;

/// Reads an assessment with its target and its plan's years.
final class SubjectRow {

    /// Begins a statement that reads what was found, also of a plan that was cancelled or superseded; a condition
    /// follows.
    static final String OF_ANY_PLAN = """
            select a.id, a.plan_id, a.agency_code, a.year, a.period, a.period_from, a.period_to, a.definition_version,
                   a.numerator, a.denominator, a.value, a.parts, a.status, a.provisional, a.data_as_of, a.covers_to,
                   a.gap, a.missing, a.reason, a.override_status, a.override_reason, a.override_by, a.override_at,
                   a.override_expires_on, a.override_evidence, a.terms, a.settled, a.version,
                   case when a.pinned_indicator = t.indicator then a.pinned_version end as pinned_version, t.code, t.text, t.area, t.indicator, t.operator, t.value as target_value,
                   t.stretch_value, t.unit, t.strength, t.scope, t.baseline_year, p.year_from, p.year_to
            from assessment a
            join target_in_force t on t.plan_id = a.plan_id and t.code = a.target_code
            join plan_copy p on p.plan_id = a.plan_id
            """;

    /// Begins every statement that reads subjects to be assessed; a condition and [#LOCK] follow. The assessments of
    /// a plan that was cancelled or superseded are no subjects any more.
    static final String SELECT = OF_ANY_PLAN.stripTrailing() + " and p.status in ('ACTIVE', 'CLOSED')\n";

    /// In one order everywhere, so that two transactions never wait for each other.
    static final String LOCK = " order by a.id for update of a";

    private SubjectRow() {}

    static Subject read(Row row) throws SQLException {
        return new Subject(
                assessment(row), row.whole("year_from"), row.whole("year_to"), row.wholeOrNull("pinned_version"));
    }

    private static Assessment assessment(Row row) throws SQLException {
        return new Assessment(
                row.id("id"),
                row.id("plan_id"),
                row.text("agency_code"),
                target(row),
                new ReportPeriod(
                        PeriodCode.valueOf(row.text("period")),
                        row.whole("year"),
                        new Window(row.date("period_from"), row.date("period_to"))),
                verdict(row),
                override(row),
                row.textOrNull("terms"),
                row.flag("settled"),
                row.number("version"));
    }

    static Target target(Row row) throws SQLException {
        return new Target(
                row.text("code"),
                row.text("text"),
                row.text("area"),
                row.text("indicator"),
                Operator.valueOf(row.text("operator")),
                row.decimalOrNull("target_value"),
                row.decimalOrNull("stretch_value"),
                row.textOrNull("unit"),
                row.text("strength"),
                row.textOrNull("scope"),
                row.wholeOrNull("baseline_year"));
    }

    static Verdict verdict(Row row) throws SQLException {
        return new Verdict(
                row.whole("definition_version"),
                row.numberOrNull("numerator"),
                row.numberOrNull("denominator"),
                row.decimalOrNull("value"),
                Status.valueOf(row.text("status")),
                row.flag("provisional"),
                row.dateOrNull("data_as_of"),
                row.dateOrNull("covers_to"),
                parts(row.textOrNull("parts")),
                gap(row),
                reason(row.textOrNull("reason")));
    }

    private static @Nullable Gap gap(Row row) throws SQLException {
        BigDecimal distance = row.decimalOrNull("gap");
        return distance == null ? null : new Gap(distance, row.number("missing"));
    }

    private static @Nullable Reason reason(@Nullable String json) {
        return json == null ? null : EventJson.read(json, Reason.class);
    }

    private static @Nullable StatusOverride override(Row row) throws SQLException {
        String status = row.textOrNull("override_status");
        return status == null
                ? null
                : new StatusOverride(
                        Status.valueOf(status),
                        row.text("override_reason"),
                        row.text("override_by"),
                        row.instant("override_at"),
                        row.date("override_expires_on"),
                        row.textOrNull("override_evidence"));
    }

    static List<Part> parts(@Nullable String json) {
        return json == null ? List.of() : List.of(EventJson.read(json, Part[].class));
    }
}
