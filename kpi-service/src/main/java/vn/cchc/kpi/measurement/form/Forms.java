package vn.cchc.kpi.measurement.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.WindowKey;
import vn.cchc.kpi.query.DayRange;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The table of forms.
@ApplicationScoped
public class Forms {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String PLACE =
            " from measured_form where current and kind = ? and agency_code = ? and subject = ? and window_from = ? and window_to = ?";

    private static final String SUPERSEDE = "update measured_form set current = false where id = ?";

    private static final String ADD = """
            insert into measured_form (id, kind, agency_code, subject, window_from, window_to, content, data_as_of,
                provisional, revision, current, evidence, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, true, ?, ?, ?)""";

    private static final String FIND = """
            select * from measured_form
            where kind = ? and id = ? and (?::text is null or agency_code in (select agency_subtree(?)))""";

    /// In the order of the index of current forms, beginning at the place asked for.
    private static final String LIST = """
            select * from measured_form
            where current and kind = ? and (agency_code, subject, window_from, window_to) > (?, ?, ?, ?)
            and (?::text is null or agency_code = any(array(
                select below from agency_subtree(?) below where below >= ?)))
            and (?::text is null or agency_code = ?)
            and (?::text is null or subject = ?)
            and (?::date is null or window_from >= ?)
            and (?::date is null or window_to <= ?)
            order by agency_code, subject, window_from, window_to limit ?""";

    private final Database database;

    Forms(Database database) {
        this.database = database;
    }

    /// What a listing asks for; what is absent does not narrow it.
    ///
    /// @param scope the agency whose subtree bounds it
    record Question(
            FormKind kind,
            @Nullable String scope,
            @Nullable String agency,
            @Nullable String subject,
            DayRange days,
            @Nullable String after,
            int limit) {}

    /// Whether a form holds the metric's count of these days.
    public boolean hold(String agency, String metric, LocalDate from, LocalDate to) {
        return FormKind.originOf(metric)
                .flatMap(origin -> database.first(
                        "select 1" + PLACE,
                        select -> select.set(origin.kind().name())
                                .set(agency)
                                .set(origin.subject())
                                .set(from)
                                .set(to),
                        _ -> true))
                .isPresent();
    }

    /// The current revision of the form that `like` is a revision of; until the transaction ends nobody else changes
    /// it.
    <C extends FormContent> Optional<Form<C>> current(Form<C> like, Class<C> type) {
        FormContent content = like.content();
        database.list(LOCK, lock -> lock.set(content.kind() + " " + like.key()), _ -> true);
        return database.first(
                "select *" + PLACE,
                select -> select.set(content.kind().name())
                        .set(like.agencyCode())
                        .set(content.subject())
                        .set(like.window().from())
                        .set(like.window().to()),
                row -> form(row, type));
    }

    void supersede(Form<?> old) {
        database.update(SUPERSEDE, update -> update.set(old.id()));
    }

    void add(Form<?> form) {
        database.update(
                ADD,
                insert -> insert.set(form.id())
                        .set(form.content().kind().name())
                        .set(form.agencyCode())
                        .set(form.content().subject())
                        .set(form.window().from())
                        .set(form.window().to())
                        .set(EventJson.write(form.content()))
                        .set(form.dataAsOf())
                        .set(form.provisional())
                        .set(form.revision())
                        .set(EventJson.write(form.evidence()))
                        .set(form.recordedBy())
                        .set(form.recordedAt()));
    }

    /// Also a revision that was corrected since.
    <C extends FormContent> Optional<Form<C>> find(FormKind kind, UUID id, @Nullable String scope, Class<C> type) {
        return database.first(
                FIND, select -> select.set(kind.name()).set(id).setText(scope).setText(scope), row -> form(row, type));
    }

    <C extends FormContent> List<Form<C>> list(Question question, Class<C> type) {
        WindowKey place = WindowKey.of(question.after());
        DayRange days = question.days();
        return database.listPlanned(
                LIST,
                select -> {
                    select.set(question.kind().name());
                    select.set(place.agency())
                            .set(place.what())
                            .set(place.from())
                            .set(place.to());
                    select.setText(question.scope()).setText(question.scope()).set(place.agency());
                    select.setText(question.agency()).setText(question.agency());
                    select.setText(question.subject()).setText(question.subject());
                    select.setDate(days.from()).setDate(days.from());
                    select.setDate(days.to()).setDate(days.to());
                    select.set(question.limit());
                },
                row -> form(row, type));
    }

    private static <C extends FormContent> Form<C> form(Row row, Class<C> type) throws SQLException {
        return new Form<>(
                row.id("id"),
                row.text("agency_code"),
                new Window(row.date("window_from"), row.date("window_to")),
                EventJson.read(row.text("content"), type),
                row.date("data_as_of"),
                row.flag("provisional"),
                row.number("revision"),
                row.flag("current"),
                List.of(EventJson.read(row.text("evidence"), EvidenceBody[].class)),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
