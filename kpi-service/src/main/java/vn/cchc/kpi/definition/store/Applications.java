package vn.cchc.kpi.definition.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.definition.domain.Application;
import vn.cchc.kpi.sql.Database;

/// The record of versions applied on purpose.
@ApplicationScoped
public class Applications {

    private static final String ADD = """
            insert into indicator_application (id, code, version, agency_code, years, periods, assessments, changed,
                                               reason, applied_by, applied_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LIST = """
            select *, to_json(years)::text as years_json, to_json(periods)::text as periods_json
            from indicator_application
            where code = ? and (?::uuid is null or id < ?)
            and (?::text is null or agency_code in (select agency_subtree(?)) or ? in (select agency_subtree(agency_code))
                or agency_code is null)
            order by id desc limit ?""";

    private final Database database;

    Applications(Database database) {
        this.database = database;
    }

    public void add(Application application) {
        database.update(
                ADD,
                insert -> insert.set(application.id())
                        .set(application.code())
                        .set(application.version())
                        .setText(application.agencyCode())
                        .setArray("int4", application.years())
                        .setArray("text", application.periods())
                        .set(application.assessments())
                        .set(application.changed())
                        .set(application.reason())
                        .set(application.appliedBy())
                        .set(application.appliedAt()));
    }

    /// Newest first; those that concern the agency, an agency above it or below it.
    public List<Application> list(String code, @Nullable String agency, @Nullable UUID before, int limit) {
        String last = before == null ? null : before.toString();
        return database.list(
                LIST,
                select -> select.set(code)
                        .setOther(last)
                        .setOther(last)
                        .setText(agency)
                        .setText(agency)
                        .setText(agency)
                        .set(limit),
                row -> new Application(
                        row.id("id"),
                        row.text("code"),
                        row.whole("version"),
                        row.textOrNull("agency_code"),
                        List.of(EventJson.read(row.text("years_json"), Integer[].class)),
                        List.of(EventJson.read(row.text("periods_json"), String[].class)),
                        row.whole("assessments"),
                        row.whole("changed"),
                        row.text("reason"),
                        row.text("applied_by"),
                        row.instant("applied_at")));
    }
}
