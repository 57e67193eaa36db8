package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.query.CursorKey;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;
import vn.cchc.kpi.sql.Statement;

/// The dossier rows behind the totals that went into a ratio.
@ApplicationScoped
class DossierSources {

    private static final String ROWS = """
            select * from part
            where ?::text is null
                or (agency_code collate "C", window_from, subject collate "C") > (?, ?::date, ?)
            order by agency_code collate "C", window_from, subject collate "C" limit ?""";

    private static final String PROCEDURES = """
            select subject, sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
                   count(*) as row_count
            from part where ?::text is null or subject collate "C" > ?
            group by subject order by subject collate "C" limit ?""";

    private static final String ROWS_OF_MONTHS = """
            select agency_code, window_from, row_count from agency_window
            where (agency_code, window_from) in (select * from unnest(?::text[], ?::date[]))""";

    private final Database database;

    DossierSources(Database database) {
        this.database = database;
    }

    /// @param prefix begins each key, as it does not begin `after`
    List<SourceView> rows(String prefix, List<Share> shares, Weights weights, @Nullable String after, int limit) {
        Places places = new Places(shares);
        Key key = Key.of(after);
        return places.isEmpty()
                ? List.of()
                : database.list(
                        places.sql(weights) + ROWS,
                        select -> places.bind(select)
                                .setText(key.agency())
                                .setText(key.agency())
                                .setDate(key.from())
                                .setText(key.subject())
                                .set(limit),
                        row -> row(prefix, row, weights));
    }

    /// @param prefix begins each key, as it does not begin `after`
    List<SourceView> procedures(String prefix, List<Share> shares, Weights weights, @Nullable String after, int limit) {
        Places places = new Places(shares);
        return places.isEmpty()
                ? List.of()
                : database.list(
                        places.sql(weights) + PROCEDURES,
                        select -> places.bind(select)
                                .setText(after)
                                .setText(after)
                                .set(limit),
                        row -> SourceView.group(
                                prefix + row.text("subject"),
                                null,
                                null,
                                row.text("subject"),
                                row.number("numerator"),
                                weights.denominator(row.number("denominator")),
                                row.number("row_count")));
    }

    /// Each with the rows of its month, of several shares about one month the first.
    List<Counted> counted(List<Share> shares) {
        SortedSet<Place> left = new TreeSet<>(Place.ORDER);
        shares.forEach(share -> left.add(Place.of(share)));
        Map<Place, Long> rows = new HashMap<>();
        database.list(
                ROWS_OF_MONTHS,
                select -> select.setArray(
                                "text", left.stream().map(Place::agency).toList())
                        .setArray("date", left.stream().map(Place::from).toList()),
                row -> rows.put(new Place(row.text("agency_code"), row.date("window_from")), row.number("row_count")));
        return shares.stream()
                .map(share -> {
                    Place place = Place.of(share);
                    return new Counted(share, left.remove(place) ? rows.getOrDefault(place, 0L) : 0);
                })
                .toList();
    }

    private static SourceView row(String prefix, Row row, Weights weights) throws SQLException {
        return new SourceView(
                prefix
                        + String.join(
                                "|",
                                row.text("agency_code"),
                                row.date("window_from").toString(),
                                row.text("subject")),
                row.textOrNull("unit"),
                row.text("agency_code"),
                new Window(row.date("window_from"), row.date("window_to")),
                row.text("subject"),
                null,
                row.number("numerator"),
                weights.denominator(row.number("denominator")),
                null,
                row.number("revision"),
                row.id("batch_id"),
                row.text("source"),
                row.date("data_as_of"),
                row.flag("provisional"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The row a page begins after; of the first page, nothing.
    private record Key(
            @Nullable String agency,
            @Nullable LocalDate from,
            @Nullable String subject) {

        private static final Pattern FORM = CursorKey.form(CursorKey.CODE, CursorKey.DAY, CursorKey.TEXT);

        static Key of(@Nullable String after) {
            return after == null
                    ? new Key(null, null, null)
                    : CursorKey.read(
                            after,
                            FORM,
                            columns -> new Key(columns.group(1), LocalDate.parse(columns.group(2)), columns.group(3)));
        }
    }

    /// An agency's month.
    private record Place(String agency, LocalDate from) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::agency).thenComparing(Place::from);

        static Place of(Share share) {
            return new Place(
                    share.contribution().agency(), share.contribution().window().from());
        }
    }

    /// The agencies' months, and which of the metrics count of each.
    private static final class Places {

        private final Map<Place, Set<String>> used = new TreeMap<>(Place.ORDER);
        private final Map<String, String> units = new TreeMap<>();
        private final List<String> keys;

        Places(List<Share> shares) {
            for (Share share : shares) {
                Place place = Place.of(share);
                used.computeIfAbsent(place, _ -> new TreeSet<>()).add(share.key());
                if (share.contribution().unit() != null) {
                    units.put(place.agency(), share.contribution().unit());
                }
            }
            keys = shares.stream().map(Share::key).distinct().sorted().toList();
        }

        boolean isEmpty() {
            return used.isEmpty();
        }

        String sql(Weights weights) {
            return """
            with used as materialized (
                select * from unnest(?::text[], ?::date[], ?::text[]%s) as u(agency_code, window_from, unit%s)
            ), part as (
                select d.agency_code, u.unit, d.window_from, d.window_to, d.subject, d.revision, d.batch_id, d.source,
                       d.data_as_of, d.provisional, (%s)::bigint as numerator, (%s)::bigint as denominator
                from used u
                join dossier_row d on d.agency_code = u.agency_code and d.window_from = u.window_from
            )
            """.formatted(
                    ", ?::bool[]".repeat(keys.size()),
                    IntStream.range(0, keys.size()).mapToObj(", u%d"::formatted).collect(Collectors.joining()),
                    sum(keys.stream().map(weights::above).toList()),
                    sum(keys.stream().map(weights::below).toList()));
        }

        /// Columns of dossier tables bear the metric's name; keys come from the catalogue, never from a caller.
        private String sum(List<Long> factors) {
            return IntStream.range(0, keys.size())
                    .filter(i -> factors.get(i) != 0)
                    .mapToObj(i -> "case when u.u%d then coalesce(d.%s, 0) * (%d)::numeric else 0 end"
                            .formatted(i, column(keys.get(i)), factors.get(i)))
                    .collect(Collectors.collectingAndThen(Collectors.joining(" + "), sum -> sum.isEmpty() ? "0" : sum));
        }

        private static String column(String key) {
            String metric = Term.metricOf(key);
            return metric.substring(metric.indexOf('.') + 1);
        }

        Statement bind(Statement select) throws SQLException {
            List<Place> places = List.copyOf(used.keySet());
            List<@Nullable String> unitOf = new ArrayList<>();
            places.forEach(place -> unitOf.add(units.get(place.agency())));
            select.setArray("text", places.stream().map(Place::agency).toList())
                    .setArray("date", places.stream().map(Place::from).toList())
                    .setArray("text", unitOf);
            for (String key : keys) {
                select.setArray(
                        "bool",
                        used.values().stream()
                                .map(counted -> counted.contains(key))
                                .toList());
            }
            return select;
        }
    }
}
