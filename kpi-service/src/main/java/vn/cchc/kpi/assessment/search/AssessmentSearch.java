package vn.cchc.kpi.assessment.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.AssessmentChange.Cause;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.search.AssessmentView.PeriodView;
import vn.cchc.kpi.assessment.search.ReasonTexts.Words;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Questions about assessments. `scope` is the agency whose subtree the caller sees, absent for those who see all.
@ApplicationScoped
public class AssessmentSearch {

    /// The override that counts on a day, if there is one.
    private static final String OVERRIDING = """
            cross join lateral (select case when a.override_expires_on >= ? then a.override_status end) o(override_status)
            """;

    private static final String SELECT = """
            select a.id, a.plan_id, p.number, p.status as plan_status, a.target_code, t.text, t.area, t.indicator, a.definition_version,
                   a.agency_code, a.period, a.year, a.period_from, a.period_to, t.operator, t.value as target_value,
                   t.stretch_value, t.unit, t.strength, a.numerator, a.denominator, a.value, a.parts, a.status,
                   a.provisional, a.data_as_of, a.covers_to, a.gap, a.missing, a.reason, o.override_status,
                   a.override_reason, a.override_by, a.override_at, a.override_expires_on, a.override_evidence,
                   a.version, a.assessed_at
            from %s a
            """ + OVERRIDING + """
            join target_in_force t on t.plan_id = a.plan_id and t.code = a.target_code
            join plan_copy p on p.plan_id = a.plan_id
            """;

    private static final String ORDER = " order by a.plan_id, a.target_code, a.period_from, a.period_to ";

    /// The rows of a page, before anything is read beside them.
    private static final String PAGE = "(select a.* from assessment a " + OVERRIDING + """
            where (a.plan_id, a.target_code, a.period_from, a.period_to) > (?, ?, ?, ?)
            and (?::text is null or a.agency_code = any(array(select agency_subtree(?))))
            and (?::text is null or a.agency_code = any(array(select agency_subtree(?))))
            and (?::text is null or a.agency_code = ?)
            and (?::uuid is null or a.plan_id = ?)
            and (?::text is null or exists (
                select from target_copy t where t.plan_id = a.plan_id and t.code = a.target_code and t.indicator = ?))
            and (?::text is null or a.target_code = ?)
            and (?::text is null or a.period = ?)
            and (?::int is null or a.year = ?)
            and (?::text is null or coalesce(o.override_status, a.status) = ?)
            and (?::boolean is null or (o.override_status is not null) = ?)
            and (?::boolean is null or a.provisional = ?)
            """ + ORDER + "limit ?)";

    private static final String LIST = SELECT.formatted(PAGE) + ORDER;

    /// Climbs from the assessment's agency to the caller's: a few steps, however large the tree below the caller is.
    private static final String ONE = SELECT.formatted("assessment") + """
            where a.id = ? and (?::text is null or exists (
                with recursive above(code) as (
                    select a.agency_code
                    union
                    select c.parent_code from above b join agency_copy c on c.code = b.code
                    where c.parent_code is not null
                )
                select 1 from above where code = ?))""";

    private static final String HISTORY = """
            select version, definition_version, numerator, denominator, value, parts, status, provisional, data_as_of,
                   covers_to, gap, missing, reason, override_status, override_reason, override_by, override_at,
                   override_expires_on, override_evidence, cause, assessed_at
            from assessment_history where assessment_id = ? and (?::bigint is null or version = ?)
            """;

    private final Database database;
    private final ReasonTexts reasons;
    private final Clock clock;

    AssessmentSearch(Database database, ReasonTexts reasons, Clock clock) {
        this.database = database;
        this.reasons = reasons;
        this.clock = clock;
    }

    public Optional<AssessmentView> find(UUID id, @Nullable String scope, Locale locale) {
        Words words = reasons.in(locale);
        return database.first(
                ONE,
                select ->
                        select.set(LocalDate.now(clock)).set(id).setText(scope).setText(scope),
                row -> view(row, words));
    }

    /// Whose target it is, whoever asks.
    public Optional<String> agencyOf(UUID id) {
        return database.first(
                "select agency_code from assessment where id = ?",
                select -> select.set(id),
                row -> row.text("agency_code"));
    }

    List<AssessmentView> list(
            AssessmentFilter filter, @Nullable String scope, @Nullable String after, int limit, Locale locale) {
        Words words = reasons.in(locale);
        AssessmentKey place = AssessmentKey.of(after);
        return database.listPlanned(
                LIST,
                select -> {
                    LocalDate today = LocalDate.now(clock);
                    String plan = written(filter.plan());
                    String overridden = written(filter.isOverridden());
                    String provisional = written(filter.isProvisional());
                    select.set(today);
                    select.set(place.plan())
                            .set(place.target())
                            .set(place.from())
                            .set(place.to());
                    select.setText(scope).setText(scope);
                    select.setText(filter.top()).setText(filter.top());
                    select.setText(filter.agency()).setText(filter.agency());
                    select.setOther(plan).setOther(plan);
                    select.setText(filter.indicator).setText(filter.indicator);
                    select.setText(filter.targetCode).setText(filter.targetCode);
                    select.setText(filter.periodCode()).setText(filter.periodCode());
                    select.setInteger(filter.reportingYear()).setInteger(filter.reportingYear());
                    select.setText(filter.statusName()).setText(filter.statusName());
                    select.setOther(overridden).setOther(overridden);
                    select.setOther(provisional).setOther(provisional);
                    select.set(limit).set(today);
                },
                row -> view(row, words));
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    List<AssessmentStateView> history(UUID id, String indicator, Locale locale) {
        Words words = reasons.in(locale);
        return database.list(
                HISTORY + "order by version",
                select -> select.set(id).setNumber(null).setNumber(null),
                row -> state(row, indicator, words));
    }

    /// One state the assessment has had.
    public Optional<AssessmentStateView> state(UUID id, long version, String indicator, Locale locale) {
        Words words = reasons.in(locale);
        return database.first(
                HISTORY,
                select -> select.set(id).setNumber(version).setNumber(version),
                row -> state(row, indicator, words));
    }

    private AssessmentStateView state(Row row, String indicator, Words words) throws SQLException {
        return new AssessmentStateView(
                row.number("version"),
                row.whole("definition_version"),
                row.numberOrNull("numerator"),
                row.numberOrNull("denominator"),
                row.decimalOrNull("value"),
                FindingRow.parts(row),
                row.decimalOrNull("gap"),
                row.numberOrNull("missing"),
                FindingRow.status(row),
                FindingRow.computed(row),
                reasons.view(FindingRow.reason(row), indicator, words),
                FindingRow.override(row),
                Cause.valueOf(row.text("cause")),
                row.flag("provisional"),
                row.dateOrNull("data_as_of"),
                row.dateOrNull("covers_to"),
                row.instant("assessed_at"));
    }

    private AssessmentView view(Row row, Words words) throws SQLException {
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
                FindingRow.parts(row),
                row.decimalOrNull("gap"),
                row.numberOrNull("missing"),
                FindingRow.status(row),
                FindingRow.computed(row),
                reasons.view(FindingRow.reason(row), row.text("indicator"), words),
                FindingRow.override(row),
                row.flag("provisional"),
                row.dateOrNull("data_as_of"),
                row.dateOrNull("covers_to"),
                row.number("version"),
                row.instant("assessed_at"));
    }
}
