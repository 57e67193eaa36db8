package vn.cchc.kpi.assessment.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.search.AssessmentView.PartView;
import vn.cchc.kpi.assessment.search.AssessmentView.PeriodView;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Questions about assessments. `scope` is the agency whose subtree the caller sees, absent for those who see all.
@ApplicationScoped
class AssessmentSearch {

    private static final String SELECT = """
            select a.id, a.plan_id, p.number, p.status as plan_status, a.target_code, t.text, t.area, t.indicator, a.definition_version,
                   a.agency_code, a.period, a.year, a.period_from, a.period_to, t.operator, t.value as target_value,
                   t.stretch_value, t.unit, t.strength, a.numerator, a.denominator, a.value, a.parts, a.status,
                   a.provisional, a.data_as_of, a.covers_to, a.version, a.assessed_at
            from assessment a
            join target_copy t on t.plan_id = a.plan_id and t.code = a.target_code
            join plan_copy p on p.plan_id = a.plan_id
            where (?::text is null or a.agency_code in (select agency_subtree(?)))
            """;

    private static final String LIST = SELECT + """
            and (?::uuid is null or a.plan_id = ?)
            and (?::text is null or a.agency_code = ?)
            and (?::text is null or a.target_code = ?)
            and (?::text is null or a.period = ?)
            and (?::int is null or a.year = ?)
            and (?::text is null or a.status = ?)
            and (?::text is null or (a.plan_id::text || '|' || a.target_code || '|' || a.period_from || '|' || a.period_to)
                collate "C" > ?)
            order by (a.plan_id::text || '|' || a.target_code || '|' || a.period_from || '|' || a.period_to) collate "C"
            limit ?""";

    private static final String HISTORY = """
            select version, definition_version, numerator, denominator, value, parts, status, provisional, data_as_of,
                   covers_to, assessed_at
            from assessment_history where assessment_id = ? order by version""";

    private final Database database;

    AssessmentSearch(Database database) {
        this.database = database;
    }

    Optional<AssessmentView> find(UUID id, @Nullable String scope) {
        return database.first(
                SELECT + "and a.id = ?",
                select -> select.setText(scope).setText(scope).set(id),
                AssessmentSearch::view);
    }

    List<AssessmentView> list(AssessmentFilter filter, @Nullable String scope, @Nullable String after, int limit) {
        return database.list(
                LIST,
                select -> {
                    select.setText(scope).setText(scope);
                    String plan = filter.plan() == null ? null : String.valueOf(filter.plan());
                    select.setOther(plan).setOther(plan);
                    select.setText(filter.agency()).setText(filter.agency());
                    select.setText(filter.targetCode).setText(filter.targetCode);
                    select.setText(filter.periodCode()).setText(filter.periodCode());
                    select.setInteger(filter.reportingYear()).setInteger(filter.reportingYear());
                    select.setText(filter.statusName()).setText(filter.statusName());
                    select.setText(after).setText(after);
                    select.set(limit);
                },
                AssessmentSearch::view);
    }

    List<AssessmentStateView> history(UUID id) {
        return database.list(
                HISTORY,
                select -> select.set(id),
                row -> new AssessmentStateView(
                        row.number("version"),
                        row.whole("definition_version"),
                        row.numberOrNull("numerator"),
                        row.numberOrNull("denominator"),
                        row.decimalOrNull("value"),
                        parts(row.textOrNull("parts")),
                        Status.valueOf(row.text("status")),
                        row.flag("provisional"),
                        row.dateOrNull("data_as_of"),
                        row.dateOrNull("covers_to"),
                        row.instant("assessed_at")));
    }

    static String key(AssessmentView view) {
        return String.join(
                "|",
                view.planId().toString(),
                view.targetCode(),
                view.period().from().toString(),
                view.period().to().toString());
    }

    private static AssessmentView view(Row row) throws SQLException {
        return new AssessmentView(
                row.id("id"),
                row.id("plan_id"),
                row.textOrNull("number"),
                row.text("plan_status"),
                row.text("target_code"),
                row.text("text"),
                row.text("area"),
                row.text("indicator"),
                row.whole("definition_version"),
                row.text("agency_code"),
                new PeriodView(row.text("period"), row.whole("year"), row.date("period_from"), row.date("period_to")),
                Operator.valueOf(row.text("operator")),
                row.decimalOrNull("target_value"),
                row.decimalOrNull("stretch_value"),
                row.textOrNull("unit"),
                row.text("strength"),
                row.numberOrNull("numerator"),
                row.numberOrNull("denominator"),
                row.decimalOrNull("value"),
                parts(row.textOrNull("parts")),
                Status.valueOf(row.text("status")),
                row.flag("provisional"),
                row.dateOrNull("data_as_of"),
                row.dateOrNull("covers_to"),
                row.number("version"),
                row.instant("assessed_at"));
    }

    private static List<PartView> parts(@Nullable String json) {
        return json == null
                ? List.of()
                : List.of(EventJson.read(json, Part[].class)).stream()
                        .map(part -> new PartView(part.numerator(), part.denominator(), part.value(), part.status()))
                        .toList();
    }
}
