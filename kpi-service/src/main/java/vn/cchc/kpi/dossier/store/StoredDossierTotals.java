package vn.cchc.kpi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
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
                select agency_code, window_from, row_count, data_as_of, provisional, carried_mark, pending_mark, %s
                from agency_window where (agency_code, window_from) in (%s)
                order by agency_code, window_from
            ) l""".formatted(StagingTable.METRICS, PLACES);

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
        database.run(MergeSql.BY_KEY);
        database.list(MergeSql.LOCK_WINDOWS, lock -> bind(lock, places), _ -> true);
    }

    @Override
    public List<String> kept(List<AgencyWindow> places) {
        return database.list(KEPT, select -> bind(select, places), row -> row.text("line"));
    }

    @Override
    public List<Mended> mend(List<AgencyWindow> places) {
        return database.list(
                MergeSql.MEND,
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
}
