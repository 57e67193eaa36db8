package vn.cchc.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.sql.Database;

/// Takes a count with its evidence and assesses what depends on it, at once.
@ApplicationScoped
class RecordMeasurement {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    /// What became of a measurement.
    record Outcome(MeasurementView view, boolean created) {}

    private final MeasurementRows rows;
    private final AgencyCopies agencies;
    private final Catalogue catalogue;
    private final Recompute recompute;
    private final Database database;
    private final Clock clock;

    RecordMeasurement(
            MeasurementRows rows,
            AgencyCopies agencies,
            Catalogue catalogue,
            Recompute recompute,
            Database database,
            Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.recompute = recompute;
        this.database = database;
        this.clock = clock;
    }

    /// @throws MeasurementRefused with the first rule broken
    @Transactional
    Outcome handle(MeasurementBody body, Caller caller) {
        Metric metric = check(body, caller);
        database.list(LOCK, lock -> lock.set(body.agencyCode() + " " + body.metric()), _ -> true);
        MeasurementRow row = row(body, caller);
        Optional<MeasurementRow> stored = rows.current(row);
        if (stored.isPresent() && repeats(stored.get(), row)) {
            return new Outcome(MeasurementView.of(stored.get()), false);
        }
        if (metric.kind() != MetricKind.POINT) {
            requireNoOverlap(row);
        }
        stored.ifPresent(old -> old.current = false);
        rows.flush();
        rows.persistAndFlush(row);
        recompute.afterCounts(
                List.of(new Touch(row.agencyCode, new Window(row.windowFrom, row.windowTo), Set.of(metric.code()))));
        return new Outcome(MeasurementView.of(row), stored.isEmpty());
    }

    private Metric check(MeasurementBody body, Caller caller) {
        if (!agencies.known(body.agencyCode())) {
            throw new MeasurementRefused(new MeasurementRefusal.UnknownAgency(body.agencyCode()));
        }
        agencies.requireWithin(caller, body.agencyCode());
        Metric metric = catalogue
                .metric(body.metric())
                .orElseThrow(() -> new MeasurementRefused(new MeasurementRefusal.UnknownMetric(body.metric())));
        MeasurementRules.requireManual(metric);
        MeasurementRules.requirePlausible("window/from", body.window().from());
        MeasurementRules.requirePlausible("window/to", body.window().to());
        MeasurementRules.requirePlausible("dataAsOf", body.dataAsOf());
        MeasurementRules.requireReportingMonths(
                body.window().from(), body.window().to());
        MeasurementRules.requireKnowable(body.dataAsOf(), body.window().from(), LocalDate.now(clock));
        return metric;
    }

    private static boolean repeats(MeasurementRow stored, MeasurementRow given) {
        if (given.revision < stored.revision) {
            throw new MeasurementRefused(new MeasurementRefusal.OlderRevision(given.revision, stored.revision));
        }
        if (given.revision == stored.revision && !given.saysTheSameAs(stored)) {
            throw new MeasurementRefused(new MeasurementRefusal.OtherContent(given.revision));
        }
        return given.revision == stored.revision;
    }

    private void requireNoOverlap(MeasurementRow row) {
        rows.overlapping(row).ifPresent(other -> {
            throw new MeasurementRefused(new MeasurementRefusal.OverlappingWindow(other.windowFrom, other.windowTo));
        });
    }

    private MeasurementRow row(MeasurementBody body, Caller caller) {
        MeasurementRow row = new MeasurementRow();
        row.id = Ids.next();
        row.agencyCode = body.agencyCode();
        row.metric = body.metric();
        row.windowFrom = body.window().from();
        row.windowTo = body.window().to();
        row.value = body.value();
        row.dataAsOf = body.dataAsOf();
        row.provisional = body.isProvisional();
        row.revision = body.revision();
        row.current = true;
        row.evidence = EventJson.write(body.evidence());
        row.recordedBy = caller.name();
        row.recordedAt = clock.instant();
        return row;
    }
}
