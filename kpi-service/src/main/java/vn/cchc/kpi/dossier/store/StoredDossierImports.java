package vn.cchc.kpi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Merges chunks and adds up totals in PostgreSQL.
@ApplicationScoped
class StoredDossierImports implements DossierImports {

    private static final int PLACES_AT_ONCE = 500;

    private final Database database;
    private final Clock clock;

    StoredDossierImports(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public RowSpool spool() {
        return new FileSpool();
    }

    @Override
    public void hold(SortedMap<AgencyWindow, Grain> windows, String source) {
        if (windows.isEmpty()) {
            return;
        }
        List<String> agencies =
                windows.keySet().stream().map(AgencyWindow::agencyCode).toList();
        List<LocalDate> starts =
                windows.keySet().stream().map(place -> place.window().from()).toList();
        List<LocalDate> ends =
                windows.keySet().stream().map(place -> place.window().to()).toList();
        List<String> grains = windows.values().stream().map(Grain::name).toList();
        database.update(
                MergeSql.OPEN_WINDOWS,
                insert -> insert.set(source)
                        .setArray("text", agencies)
                        .setArray("date", starts)
                        .setArray("date", ends)
                        .setArray("text", grains));
        database.list(
                MergeSql.LOCK_WINDOWS, lock -> lock.setArray("text", agencies).setArray("date", starts), _ -> true);
        database.update(
                MergeSql.TAKE_OVER,
                change -> change.setArray("text", agencies)
                        .setArray("date", starts)
                        .setArray("text", grains)
                        .set(source)
                        .set(source));
    }

    @Override
    public ChunkOutcome merge(RowSpool spool, int chunk, String source, UUID batch) {
        database.run(StagingTable.CREATE);
        database.run(MergeSql.EMPTY);
        database.direct(connection -> StagingTable.copy(connection, spool.chunk(chunk)));
        database.update(MergeSql.CLASSIFY, update -> update.set(source).set(source));
        database.update(MergeSql.MERGE, insert -> insert.set(source).set(batch));
        Map<String, Long> outcomes = new HashMap<>();
        database.list(MergeSql.OUTCOMES, _ -> {}, row -> outcomes.put(row.text("outcome"), row.number("count")));
        return new ChunkOutcome(
                outcomes.getOrDefault("CREATED", 0L),
                outcomes.getOrDefault("UPDATED", 0L),
                outcomes.getOrDefault("UNCHANGED", 0L),
                conflicts(outcomes.keySet()),
                database.list(MergeSql.TOUCHED, _ -> {}, StoredDossierImports::place));
    }

    private List<Conflict> conflicts(Collection<String> outcomes) {
        return List.of("CREATED", "UPDATED", "UNCHANGED").containsAll(outcomes)
                ? List.of()
                : database.list(MergeSql.CONFLICTS, _ -> {}, row -> new Conflict(row.number("row_no"), refusal(row)));
    }

    private static RowRefusal refusal(Row row) throws SQLException {
        String stored = Objects.requireNonNullElse(row.textOrNull("stored"), "");
        long revision = row.number("revision");
        return switch (row.text("outcome")) {
            case "MIXED_GRAIN" -> new RowRefusal.MixedGrain(Grain.valueOf(row.text("grain")), Grain.valueOf(stored));
            case "OTHER_SOURCE" -> new RowRefusal.OtherSource(stored);
            case "OLDER_REVISION" -> new RowRefusal.OlderRevision(revision, Long.parseLong(stored));
            case "OTHER_CONTENT" -> new RowRefusal.OtherContent(revision);
            default -> throw new IllegalStateException("No such outcome: " + row.text("outcome"));
        };
    }

    @Override
    public List<Totals> total(List<AgencyWindow> places) {
        List<Totals> totals = new ArrayList<>();
        for (int from = 0; from < places.size(); from += PLACES_AT_ONCE) {
            List<AgencyWindow> some = places.subList(from, Math.min(from + PLACES_AT_ONCE, places.size()));
            totals.addAll(database.list(
                    MergeSql.TOTAL,
                    update -> update.setArray(
                                    "text",
                                    some.stream().map(AgencyWindow::agencyCode).toList())
                            .setArray(
                                    "date",
                                    some.stream()
                                            .map(place -> place.window().from())
                                            .toList()),
                    StoredDossierImports::totals));
        }
        totals.sort(Comparator.comparing(Totals::place));
        return totals;
    }

    @Override
    public void record(UUID batch, String source, String pushedBy, Tally tally) {
        database.update(
                MergeSql.RECORD,
                insert -> insert.set(batch)
                        .set(source)
                        .set(pushedBy)
                        .set(clock.instant())
                        .set(tally.created())
                        .set(tally.updated())
                        .set(tally.unchanged())
                        .set(tally.rejected()));
    }

    static Totals totals(Row row) throws SQLException {
        Map<DossierMetric, Long> counts = new EnumMap<>(DossierMetric.class);
        for (DossierMetric metric : DossierMetric.values()) {
            Long value = row.numberOrNull(metric.wireName());
            if (value != null) {
                counts.put(metric, value);
            }
        }
        return new Totals(
                place(row),
                row.number("row_count"),
                row.date("data_as_of"),
                row.flag("provisional"),
                row.number("version"),
                counts);
    }

    static AgencyWindow place(Row row) throws SQLException {
        return new AgencyWindow(row.text("agency_code"), new Window(row.date("window_from"), row.date("window_to")));
    }
}
