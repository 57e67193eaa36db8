package vn.cchc.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.measurement.MeasurementRefused.Reason;
import vn.cchc.kpi.sql.Database;

/// Takes the counts of a sheet with their evidence, all or none, and assesses what depends on them, at once.
@ApplicationScoped
public class RecordSheet {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    /// What became of one count.
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    public record Recorded(MeasurementView view, Change change) {}

    private final MeasurementRows rows;
    private final SheetRules rules;
    private final Recompute recompute;
    private final Database database;
    private final Clock clock;

    RecordSheet(MeasurementRows rows, SheetRules rules, Recompute recompute, Database database, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.recompute = recompute;
        this.database = database;
        this.clock = clock;
    }

    /// @return one for each value, in the order of the metrics
    /// @throws MeasurementRefused when one rule is broken; then nothing is kept
    @Transactional
    public List<Recorded> handle(Sheet sheet, Caller caller) {
        rules.check(sheet, caller);
        sheet.values().keySet().forEach(metric -> lock(sheet.agencyCode() + " " + metric));
        List<Recorded> recorded = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        for (Map.Entry<String, Long> value : sheet.values().entrySet()) {
            MeasurementRow row = row(sheet, value.getKey(), value.getValue(), caller);
            try {
                Recorded one = record(row, sheet.filedBy());
                recorded.add(one);
                if (one.change() != Change.UNCHANGED) {
                    changed.add(row.metric);
                }
            } catch (MeasurementRefused refused) {
                refused.reasons().forEach(reason -> reasons.add(new Reason(row.metric, reason.refusal())));
            }
        }
        if (!reasons.isEmpty()) {
            throw new MeasurementRefused(reasons);
        }
        if (!changed.isEmpty()) {
            recompute.afterCounts(List.of(new Touch(sheet.agencyCode(), sheet.window(), changed)));
        }
        return recorded;
    }

    private void lock(String what) {
        database.list(LOCK, lock -> lock.set(what), _ -> true);
    }

    private Recorded record(MeasurementRow row, Sheet.Filing filing) {
        Optional<MeasurementRow> stored = rows.current(row);
        if (stored.isPresent() && repeats(stored.get(), row)) {
            return new Recorded(MeasurementView.of(stored.get()), Change.UNCHANGED);
        }
        rules.requireRoom(row, filing);
        stored.ifPresent(old -> old.current = false);
        rows.flush();
        rows.persistAndFlush(row);
        return new Recorded(MeasurementView.of(row), stored.isEmpty() ? Change.CREATED : Change.UPDATED);
    }

    private static boolean repeats(MeasurementRow stored, MeasurementRow given) {
        return MeasurementRules.repeats(stored.revision, given.revision, given.saysTheSameAs(stored));
    }

    private MeasurementRow row(Sheet sheet, String metric, long value, Caller caller) {
        MeasurementRow row = new MeasurementRow();
        row.id = Ids.next();
        row.agencyCode = sheet.agencyCode();
        row.metric = metric;
        row.windowFrom = sheet.from();
        row.windowTo = sheet.to();
        row.value = value;
        row.dataAsOf = sheet.dataAsOf();
        row.provisional = sheet.provisional();
        row.revision = sheet.revision();
        row.current = true;
        row.evidence = EventJson.write(sheet.evidence());
        row.recordedBy = caller.name();
        row.recordedAt = clock.instant();
        return row;
    }
}
