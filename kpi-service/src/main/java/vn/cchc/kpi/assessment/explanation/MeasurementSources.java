package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;
import vn.cchc.kpi.assessment.search.EvidenceView;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The measurements that went into a ratio.
@ApplicationScoped
class MeasurementSources {

    private static final String MEASUREMENTS = """
            select m.id, m.agency_code, m.metric, m.window_from, m.window_to, m.revision, m.evidence
            from unnest(?::text[], ?::text[], ?::date[], ?::date[]) as w(agency_code, metric, window_from, window_to)
            join measurement m on m.agency_code = w.agency_code and m.metric = w.metric
                and m.window_from = w.window_from and m.window_to = w.window_to and m.current""";

    private final Database database;

    MeasurementSources(Database database) {
        this.database = database;
    }

    /// @param prefix begins each key, as it does not begin `after`
    List<SourceView> rows(String prefix, List<Share> shares, Weights weights, @Nullable String after, int limit) {
        List<Share> page = shares.stream()
                .filter(share -> after == null || key(share).compareTo(after) > 0)
                .sorted(Comparator.comparing(MeasurementSources::key))
                .limit(limit)
                .toList();
        if (page.isEmpty()) {
            return List.of();
        }
        List<Contribution> counts = page.stream().map(Share::contribution).toList();
        Map<String, Entered> entered = new HashMap<>();
        database.list(
                MEASUREMENTS,
                select -> select.setArray(
                                "text",
                                counts.stream().map(Contribution::agency).toList())
                        .setArray(
                                "text",
                                counts.stream().map(Contribution::metric).toList())
                        .setArray(
                                "date",
                                counts.stream().map(one -> one.window().from()).toList())
                        .setArray(
                                "date",
                                counts.stream().map(one -> one.window().to()).toList()),
                row -> entered.put(
                        String.join(
                                "|",
                                row.text("agency_code"),
                                row.text("metric"),
                                row.date("window_from").toString(),
                                row.date("window_to").toString()),
                        Entered.read(row)));
        return page.stream()
                .map(share -> view(prefix, share, weights, entered.get(place(share.contribution()))))
                .toList();
    }

    private record Entered(java.util.UUID id, long revision, List<EvidenceView> evidence) {
        static Entered read(Row row) throws SQLException {
            return new Entered(row.id("id"), row.number("revision"), EvidenceView.list(row.text("evidence")));
        }
    }

    private static String place(Contribution one) {
        return String.join(
                "|",
                one.agency(),
                one.metric(),
                one.window().from().toString(),
                one.window().to().toString());
    }

    private static String key(Share share) {
        return place(share.contribution()) + "|" + share.key();
    }

    private static SourceView view(String prefix, Share share, Weights weights, @Nullable Entered entered) {
        Contribution one = share.contribution();
        return new SourceView(
                prefix + key(share),
                one.unit(),
                one.agency(),
                one.window(),
                null,
                one.metric(),
                Math.multiplyExact(weights.above(share.key()), one.value()),
                weights.denominator(Math.multiplyExact(weights.below(share.key()), one.value())),
                null,
                entered == null ? null : entered.revision(),
                null,
                null,
                one.asOf(),
                one.provisional(),
                entered == null ? null : entered.id(),
                entered == null ? null : entered.evidence(),
                null,
                null,
                null,
                null,
                null);
    }
}
