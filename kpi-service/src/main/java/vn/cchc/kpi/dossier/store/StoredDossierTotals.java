package vn.cchc.kpi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.DossierTotals;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Statement;

/// Totals held against the rows they follow from, in a statement for every hundred windows.
@ApplicationScoped
class StoredDossierTotals implements DossierTotals {

    private static final String NEXT = """
            select agency_code, window_from, window_to from agency_window
            where (?::text is null or (agency_code, window_from) > (?, ?))
            and (?::text is null or agency_code in (select agency_subtree(?)))
            order by agency_code, window_from limit ?""";

    private static final String PLACES =
            "select * from unnest(?::text[], ?::date[]) as place(agency_code, window_from)";

    private static final String KEPT = """
            select row_to_json(l)::text as line
            from (
                select agency_code, window_from, row_count, data_as_of, provisional, %s
                from agency_window where (agency_code, window_from) in (%s)
                order by agency_code, window_from
            ) l""".formatted(each("%s"), PLACES);

    /// A metric that one row leaves out is not known of the whole. A window without rows is as of no day,
    /// and open.
    private static final String MEND = """
            update agency_window w
            set row_count = t.row_count, data_as_of = t.data_as_of, provisional = t.provisional,
                version = w.version + 1, %s
            from (
                select place.agency_code, place.window_from, count(r.subject) as row_count,
                    min(r.data_as_of) as data_as_of, coalesce(bool_or(r.provisional), true) as provisional, %s
                from (%s) place
                left join dossier_row r on r.agency_code = place.agency_code and r.window_from = place.window_from
                group by place.agency_code, place.window_from
            ) t
            where w.agency_code = t.agency_code and w.window_from = t.window_from
            and (w.row_count, w.data_as_of, w.provisional, %s)
                is distinct from (t.row_count, t.data_as_of, t.provisional, %s)
            returning w.*""".formatted(
                    each("%1$s = t.%1$s"),
                    each("case when count(r.%1$s) = count(*) then sum(r.%1$s)::bigint end as %1$s"),
                    PLACES,
                    each("w.%s"),
                    each("t.%s"));

    private final Database database;

    StoredDossierTotals(Database database) {
        this.database = database;
    }

    @Override
    public List<AgencyWindow> next(@Nullable String scope, @Nullable AgencyWindow after, int atMost) {
        return database.list(
                NEXT,
                select -> {
                    String agency = after == null ? null : after.agencyCode();
                    LocalDate from = after == null ? null : after.window().from();
                    select.setText(agency)
                            .setText(agency)
                            .setDate(from)
                            .setText(scope)
                            .setText(scope)
                            .set(atMost);
                },
                StoredDossierImports::place);
    }

    @Override
    public void hold(List<AgencyWindow> places) {
        database.list(MergeSql.LOCK_WINDOWS, lock -> bind(lock, places), _ -> true);
    }

    @Override
    public List<String> kept(List<AgencyWindow> places) {
        return database.list(KEPT, select -> bind(select, places), row -> row.text("line"));
    }

    @Override
    public List<Mended> mend(List<AgencyWindow> places) {
        return database.list(
                MEND,
                update -> bind(update, places),
                row -> new Mended(StoredDossierImports.totals(row), row.text("source")));
    }

    private static void bind(Statement statement, List<AgencyWindow> places) throws java.sql.SQLException {
        statement
                .setArray("text", places.stream().map(AgencyWindow::agencyCode).toList())
                .setArray(
                        "date",
                        places.stream().map(place -> place.window().from()).toList());
    }

    private static String each(String sql) {
        Function<DossierMetric, String> column = metric -> sql.formatted(metric.wireName());
        return Arrays.stream(DossierMetric.values()).map(column).collect(Collectors.joining(", "));
    }
}
