package vn.cchc.kpi.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Statement;

/// Assessments of one indicator that somebody means, and the version they are pinned to.
@ApplicationScoped
class SelectedAssessments {

    private static final String SELECTED = SubjectRow.SELECT + """
            where t.indicator = ?
            and (?::text is null or a.agency_code in (select agency_subtree(?)))
            and (cardinality(?::int[]) = 0 or a.year = any(?))
            and (cardinality(?::text[]) = 0 or a.period = any(?))
            and (?::date is null or a.period_from >= ?)
            and (?::date is null or a.period_to >= ?)
            """;

    private static final String IN_ORDER = "order by a.id";

    private static final String PAGE = "and (?::uuid is null or a.id > ?::uuid) order by a.id limit ? for update of a";

    private final Database database;

    SelectedAssessments(Database database) {
        this.database = database;
    }

    List<Subject> find(Selection selection, boolean lock) {
        return database.list(
                lock ? SELECTED + SubjectRow.LOCK : SELECTED + IN_ORDER,
                select -> bind(select, selection),
                SubjectRow::read);
    }

    List<Subject> find(Selection selection, @Nullable UUID after, int atMost) {
        String place = after == null ? null : after.toString();
        return database.list(
                SELECTED + PAGE,
                select ->
                        bind(select, selection).setOther(place).setOther(place).set(atMost),
                SubjectRow::read);
    }

    private static Statement bind(Statement select, Selection selection) throws SQLException {
        List<String> periods = selection.periods().stream().map(Enum::name).toList();
        return select.set(selection.indicator())
                .setText(selection.scope())
                .setText(selection.scope())
                .setArray("int4", selection.years())
                .setArray("int4", selection.years())
                .setArray("text", periods)
                .setArray("text", periods)
                .setDate(selection.beginFrom())
                .setDate(selection.beginFrom())
                .setDate(selection.notEndedOn())
                .setDate(selection.notEndedOn());
    }

    void pin(List<Subject> subjects, Definition version) {
        database.update(
                "update assessment set pinned_version = ?, pinned_indicator = ? where id = any(?)",
                update -> update.set(version.version())
                        .set(version.code())
                        .setArray(
                                "uuid",
                                subjects.stream()
                                        .map(subject -> subject.assessment().id())
                                        .toList()));
    }
}
