package vn.cchc.kpi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.quarantine.SettledRows;
import vn.cchc.kpi.dossier.spool.SpoolFolder;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;
import vn.cchc.kpi.sql.Statement;

/// Merges chunks and adds up totals in PostgreSQL.
@ApplicationScoped
class StoredDossierImports implements DossierImports {

    /// As many as an answer names.
    private static final int CONFLICTS_SHOWN = 1_000;

    private final Database database;
    private final SpoolFolder spools;
    private final SettledRows settled;

    StoredDossierImports(Database database, SpoolFolder spools, SettledRows settled) {
        this.database = database;
        this.spools = spools;
        this.settled = settled;
    }

    @Override
    public RowSpool spool() {
        return new FileSpool(spools.file("dossier-rows"));
    }

    @Override
    public Held hold(SortedMap<AgencyWindow, Grain> windows, String source, boolean takesOver) {
        if (windows.isEmpty()) {
            return new Held(source, true, new TreeMap<>());
        }
        database.run(MergeSql.BY_KEY);
        Set<AgencyWindow> places = windows.keySet();
        List<LocalDate> ends = places.stream().map(place -> place.window().to()).toList();
        database.update(
                MergeSql.OPEN_WINDOWS,
                insert -> insert.set(source)
                        .setArray("text", agencies(places))
                        .setArray("date", starts(places))
                        .setArray("date", ends)
                        .setArray("text", grains(windows)));
        database.list(MergeSql.LOCK_WINDOWS, lock -> bind(lock, withMonthsBefore(places)), _ -> true);
        SortedMap<AgencyWindow, Grain> claimed = claimed(windows, source, takesOver);
        SortedSet<AgencyWindow> kept = new TreeSet<>(places);
        kept.removeAll(claimed.keySet());
        boolean stored = database.first(MergeSql.ANY_STORED, select -> bind(select, kept), row -> row.flag("stored"))
                .orElseThrow();
        return new Held(source, !stored, claimed);
    }

    /// What they carry over must not change meanwhile.
    private static SortedSet<AgencyWindow> withMonthsBefore(Set<AgencyWindow> places) {
        SortedSet<AgencyWindow> all = new TreeSet<>(places);
        for (AgencyWindow place : places) {
            LocalDate from = place.window().from();
            all.add(new AgencyWindow(place.agencyCode(), new Window(from.minusMonths(1), from.minusDays(1))));
        }
        return all;
    }

    private SortedMap<AgencyWindow, Grain> claimed(
            SortedMap<AgencyWindow, Grain> windows, String source, boolean takesOver) {
        SortedMap<AgencyWindow, Grain> claimed = new TreeMap<>();
        database.list(
                MergeSql.CLAIMABLE,
                select -> bind(select, windows.keySet())
                        .setArray("text", grains(windows))
                        .set(source)
                        .set(source)
                        .set(takesOver)
                        .set(source)
                        .set(takesOver),
                row -> claimed.put(place(row), Grain.valueOf(row.text("grain"))) == null);
        return claimed;
    }

    @Override
    public TakenOver takeOver(Held held, int turn, LocalDate month) {
        SortedMap<AgencyWindow, Grain> claimed = new TreeMap<>(held.claimed());
        claimed.keySet().removeIf(place -> !place.window().from().equals(month));
        if (claimed.isEmpty()) {
            return new TakenOver(held, 0);
        }
        long[] displaced = new long[1];
        List<AgencyWindow> taken = database.listPlanned(
                MergeSql.TAKE_OVER_STAGED,
                change -> bindClaimed(change.set(turn), claimed)
                        .set(held.source())
                        .set(held.source()),
                row -> {
                    displaced[0] += row.number("displaced");
                    return place(row);
                });
        SortedMap<AgencyWindow, Grain> left = new TreeMap<>(held.claimed());
        left.keySet().removeAll(taken);
        return new TakenOver(new Held(held.source(), held.empty(), left), displaced[0]);
    }

    private static Statement bindClaimed(Statement statement, SortedMap<AgencyWindow, Grain> claimed)
            throws SQLException {
        return bind(statement, claimed.keySet()).setArray("text", grains(claimed));
    }

    static Statement bind(Statement statement, Collection<AgencyWindow> places) throws SQLException {
        return statement.setArray("text", agencies(places)).setArray("date", starts(places));
    }

    private static List<String> agencies(Collection<AgencyWindow> places) {
        return places.stream().map(AgencyWindow::agencyCode).toList();
    }

    private static List<LocalDate> starts(Collection<AgencyWindow> places) {
        return places.stream().map(place -> place.window().from()).toList();
    }

    private static List<String> grains(SortedMap<AgencyWindow, Grain> windows) {
        return windows.values().stream().map(Grain::name).toList();
    }

    @Override
    public Optional<Filled> fill(
            Held held, RowSpool spool, UUID batch, Collection<AgencyWindow> windows, boolean carryingOver) {
        database.run("savepoint filled");
        Filled filled = fill(held, spool, batch);
        database.update(MergeSql.ADD_UP, update -> bind(update, windows));
        boolean broken = carryingOver && isCarryOverBroken(windows);
        database.run(broken ? "rollback to savepoint filled" : "release savepoint filled");
        return broken ? Optional.empty() : Optional.of(filled);
    }

    /// Only windows whose marks differ from those of the month before are looked at row by row.
    private boolean isCarryOverBroken(Collection<AgencyWindow> windows) {
        List<AgencyWindow> suspect =
                database.list(MergeSql.SUSPECT, select -> bind(select, windows), StoredDossierImports::place);
        return !suspect.isEmpty()
                && database.first(MergeSql.ANY_CARRY_OVER_BROKEN, select -> bind(select, suspect), _ -> true)
                        .isPresent();
    }

    private Filled fill(Held held, RowSpool spool, UUID batch) {
        long displaced = held.claimed().isEmpty() ? 0 : displace(held);
        return new Filled(
                database.direct(connection -> StagingTable.fill(connection, spool.lines(), held.source(), batch)),
                displaced);
    }

    private long displace(Held held) {
        return database
                .listPlanned(
                        MergeSql.TAKE_OVER,
                        change -> bindClaimed(change, held.claimed())
                                .set(held.source())
                                .set(held.source()),
                        row -> row.number("displaced"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void stage(RowSpool spool) {
        database.run(StagingTable.CREATE);
        database.run(StagingTable.CREATE_VERDICTS);
        database.direct(connection -> StagingTable.copy(connection, spool.lines()));
    }

    @Override
    public Judged judge(Held held, int turn) {
        database.update(
                MergeSql.JUDGE_BY_WINDOW,
                insert -> bindClaimed(insert.set(held.source()), held.claimed())
                        .set(turn)
                        .set(held.source()));
        if (mayMeetStored(held, turn)) {
            database.update(
                    MergeSql.JUDGE_BY_ROW,
                    insert -> bind(insert.set(turn), held.claimed().keySet()));
        }
        Map<String, Long> verdicts = new HashMap<>();
        database.list(
                MergeSql.VERDICTS,
                select -> select.set(turn),
                row -> verdicts.put(row.text("outcome"), row.number("count")));
        long recognised = verdicts.containsKey("OTHER_CONTENT") ? settled.recognise(held.source(), turn) : 0;
        long unchanged = verdicts.getOrDefault("UNCHANGED", 0L) + recognised;
        long refused = verdicts.values().stream().mapToLong(Long::longValue).sum() - unchanged;
        return new Judged(unchanged, refused, refused == 0 ? List.of() : conflicts(turn));
    }

    /// Of a later turn, rows meet those of the turns before.
    private static boolean mayMeetStored(Held held, int turn) {
        return !held.empty() || turn > 0;
    }

    private List<Conflict> conflicts(int turn) {
        return database.list(
                MergeSql.CONFLICTS,
                select -> select.set(turn).set(CONFLICTS_SHOWN),
                row -> new Conflict(row.number("row_no"), refusal(row)));
    }

    private static RowRefusal refusal(Row row) throws SQLException {
        String given = row.text("given");
        String stored = row.text("stored");
        return switch (row.text("outcome")) {
            case "MIXED_GRAIN" -> new RowRefusal.MixedGrain(Grain.valueOf(given), Grain.valueOf(stored));
            case "OTHER_SOURCE" -> new RowRefusal.OtherSource(stored);
            case "OLDER_REVISION" -> new RowRefusal.OlderRevision(Long.parseLong(given), Long.parseLong(stored));
            case "OTHER_CONTENT" -> new RowRefusal.OtherContent(Long.parseLong(given));
            default -> throw new IllegalStateException("No such outcome: " + row.text("outcome"));
        };
    }

    @Override
    public Merged merge(Held held, int turn, UUID batch) {
        List<AgencyWindow> touched = new ArrayList<>();
        long[] created = new long[1];
        long[] rows = new long[1];
        database.list(
                mayMeetStored(held, turn) ? MergeSql.MERGE : MergeSql.INSERT,
                insert -> insert.set(held.source()).set(batch).set(turn),
                row -> {
                    created[0] += row.number("created");
                    rows[0] += row.number("rows");
                    return touched.add(place(row));
                });
        return new Merged(created[0], rows[0] - created[0], touched);
    }

    @Override
    public List<Totals> addUp(List<AgencyWindow> places) {
        return totals(MergeSql.TOTAL, places);
    }

    @Override
    public List<Totals> totals(List<AgencyWindow> places) {
        return totals(MergeSql.ADDED_UP, places);
    }

    private List<Totals> totals(String sql, List<AgencyWindow> places) {
        return database.list(sql, statement -> bind(statement, places), StoredDossierImports::totals).stream()
                .sorted(Comparator.comparing(Totals::place))
                .toList();
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
