package vn.cchc.kpi.measurement;

import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.MeasurementRefusal.AsOfBeforeWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.AsOfInFuture;
import vn.cchc.kpi.measurement.MeasurementRefusal.ImplausibleDay;
import vn.cchc.kpi.measurement.MeasurementRefusal.NotManual;
import vn.cchc.kpi.measurement.MeasurementRefusal.NotReportingMonths;
import vn.cchc.kpi.measurement.MeasurementRefusal.OlderRevision;
import vn.cchc.kpi.measurement.MeasurementRefusal.OtherContent;
import vn.cchc.kpi.measurement.MeasurementRefusal.OverlappingWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.ReversedWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.UnknownAgency;
import vn.cchc.kpi.measurement.MeasurementRefusal.UnknownMetric;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
final class MeasurementProblems {

    private MeasurementProblems() {}

    static Problem of(MeasurementRefusal refusal) {
        return switch (refusal) {
            case UnknownAgency(var code) -> problem(422, "unknown-agency", "/agencyCode", code);
            case UnknownMetric(var code) -> problem(422, "unknown-metric", "/metric", code);
            case NotManual(var metric) -> problem(422, "not-manual", "/metric", metric);
            case ImplausibleDay(var field, var day) -> problem(422, "implausible-day", "/" + field, day.toString());
            case ReversedWindow(var from, var to) ->
                problem(422, "reversed-window", "/window/from", from.toString(), to.toString());
            case NotReportingMonths(var from, var to) ->
                problem(422, "not-reporting-months", "/window", from.toString(), to.toString());
            case AsOfInFuture(var asOf) -> problem(422, "as-of-in-future", "/dataAsOf", asOf.toString());
            case AsOfBeforeWindow(var asOf) -> problem(422, "as-of-before-window", "/dataAsOf", asOf.toString());
            case OlderRevision(var given, var stored) -> problem(409, "older-revision", "/revision", given, stored);
            case OtherContent(var revision) -> problem(409, "other-content", "/revision", revision);
            case OverlappingWindow(var from, var to) ->
                problem(409, "overlapping-window", "/window", from.toString(), to.toString());
        };
    }

    private static Problem problem(int status, String reason, String pointer, Object... args) {
        String slug = "measurement/" + reason;
        return Problem.of(status, slug, args).at(pointer, slug, args);
    }
}
