package vn.cchc.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.catalogue.PartsOfWholes;
import vn.cchc.kpi.measurement.MeasurementRefused.Reason;
import vn.cchc.kpi.measurement.Sheet.Filing;
import vn.cchc.kpi.measurement.form.Forms;

/// What a sheet must keep to be taken. Whose figures they are is looked at first: who may not enter them learns
/// nothing else.
@ApplicationScoped
public class SheetRules {

    private final MeasurementRows rows;
    private final AgencyCopies agencies;
    private final Catalogue catalogue;
    private final PartsOfWholes parts;
    private final Forms forms;
    private final Clock clock;

    SheetRules(
            MeasurementRows rows,
            AgencyCopies agencies,
            Catalogue catalogue,
            PartsOfWholes parts,
            Forms forms,
            Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.parts = parts;
        this.forms = forms;
        this.clock = clock;
    }

    /// @throws MeasurementRefused with the first rule broken by all values alike, else with every value that breaks
    ///     one
    public void check(Sheet sheet, Caller caller) {
        if (!agencies.known(sheet.agencyCode())) {
            throw new MeasurementRefused(new MeasurementRefusal.UnknownAgency(sheet.agencyCode()));
        }
        agencies.requireWithin(caller, sheet.agencyCode());
        MeasurementRules.requirePlausible("window/from", sheet.from());
        MeasurementRules.requirePlausible("window/to", sheet.to());
        MeasurementRules.requirePlausible("dataAsOf", sheet.dataAsOf());
        MeasurementRules.requireReportingMonths(sheet.from(), sheet.to());
        MeasurementRules.requireKnowable(sheet.dataAsOf(), sheet.from(), LocalDate.now(clock));
        List<Reason> reasons = new ArrayList<>();
        sheet.values().forEach((metric, value) -> {
            try {
                MeasurementRules.requireManual(catalogue
                        .metric(metric)
                        .orElseThrow(() -> new MeasurementRefused(new MeasurementRefusal.UnknownMetric(metric))));
                MeasurementRules.requireCountable(metric, value);
            } catch (MeasurementRefused refused) {
                refused.reasons().forEach(reason -> reasons.add(new Reason(metric, reason.refusal())));
            }
        });
        parts.exceeding(sheet.values()).forEach(pair -> reasons.add(excess(sheet, pair)));
        if (!reasons.isEmpty()) {
            throw new MeasurementRefused(reasons);
        }
    }

    private static Reason excess(Sheet sheet, PartsOfWholes.Part pair) {
        long value = sheet.values().getOrDefault(pair.part(), 0L);
        long total = sheet.values().getOrDefault(pair.whole(), 0L);
        return new Reason(
                pair.part(), new MeasurementRefusal.PartExceedsWhole(pair.part(), value, pair.whole(), total));
    }

    /// Whether the place of a new count is free: of what is summed nothing may share days with it, and what a form
    /// holds is changed by the form.
    void requireRoom(MeasurementRow row, Filing filing) {
        if (filing != Filing.FORM && forms.hold(row.agencyCode, row.metric, row.windowFrom, row.windowTo)) {
            throw new MeasurementRefused(new MeasurementRefusal.FromForm(row.metric));
        }
        boolean summed = catalogue
                .metric(row.metric)
                .filter(metric -> metric.kind() != MetricKind.POINT)
                .isPresent();
        if (summed) {
            rows.overlapping(row).ifPresent(other -> {
                throw new MeasurementRefused(
                        new MeasurementRefusal.OverlappingWindow(other.windowFrom, other.windowTo));
            });
        }
    }
}
