package vn.cchc.kpi.measurement;

import java.util.List;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.MeasurementRefusal.AsOfBeforeWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.AsOfInFuture;
import vn.cchc.kpi.measurement.MeasurementRefusal.FromForm;
import vn.cchc.kpi.measurement.MeasurementRefusal.ImplausibleDay;
import vn.cchc.kpi.measurement.MeasurementRefusal.NotManual;
import vn.cchc.kpi.measurement.MeasurementRefusal.NotReportingMonths;
import vn.cchc.kpi.measurement.MeasurementRefusal.OlderRevision;
import vn.cchc.kpi.measurement.MeasurementRefusal.OtherContent;
import vn.cchc.kpi.measurement.MeasurementRefusal.OverlappingWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.PartExceedsWhole;
import vn.cchc.kpi.measurement.MeasurementRefusal.ReversedWindow;
import vn.cchc.kpi.measurement.MeasurementRefusal.UnknownAgency;
import vn.cchc.kpi.measurement.MeasurementRefusal.UnknownMetric;
import vn.cchc.kpi.measurement.MeasurementRefusal.ValueOutOfRange;
import vn.cchc.kpi.measurement.Sheet.Filing;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
public final class MeasurementProblems {

    private static final String PREFIX = "measurement/";

    private MeasurementProblems() {}

    /// One reason speaks for itself; several are counted in the headline and said at their places.
    public static Problem of(MeasurementRefused refused, Filing filing) {
        List<Problem> problems = refused.reasons().stream()
                .map(reason -> of(reason.refusal(), reason.metric(), filing))
                .distinct()
                .toList();
        if (problems.size() == 1) {
            return problems.getFirst();
        }
        boolean conflict = problems.stream().allMatch(problem -> problem.status() == 409);
        Problem all = Problem.of(conflict ? 409 : 422, PREFIX + "set-refused", problems.size());
        for (Problem problem : problems) {
            Problem.FieldError place = problem.errors().getFirst();
            all = all.at(place.pointer(), place.code(), place.args().toArray());
        }
        return all;
    }

    private static Problem of(MeasurementRefusal refusal, String about, Filing filing) {
        return switch (refusal) {
            case UnknownAgency(var code) -> problem(422, "unknown-agency", "/agencyCode", code);
            case UnknownMetric(var code) -> problem(422, "unknown-metric", at("metric", about, filing), code);
            case NotManual(var metric) -> problem(422, "not-manual", at("metric", about, filing), metric);
            case FromForm(var metric) -> problem(409, "from-form", at("metric", about, filing), metric);
            case ValueOutOfRange(var _, var value) ->
                problem(422, "value-out-of-range", at("value", about, filing), value);
            case PartExceedsWhole(var part, var value, var whole, var total) ->
                problem(422, "part-exceeds-whole", at("value", part, filing), value, whole, total);
            case ImplausibleDay(var field, var day) -> problem(422, "implausible-day", "/" + field, day.toString());
            case ReversedWindow(var from, var to) ->
                problem(422, "reversed-window", "/window/from", from.toString(), to.toString());
            case NotReportingMonths(var from, var to) ->
                problem(422, "not-reporting-months", "/window", from.toString(), to.toString());
            case AsOfInFuture(var asOf) -> problem(422, "as-of-in-future", "/dataAsOf", asOf.toString());
            case AsOfBeforeWindow(var asOf) -> problem(422, "as-of-before-window", "/dataAsOf", asOf.toString());
            case OlderRevision(var given, var stored) ->
                problem(409, "older-revision", at("revision", about, filing), given, stored);
            case OtherContent(var revision) -> problem(409, "other-content", at("revision", about, filing), revision);
            case OverlappingWindow(var from, var to) ->
                problem(409, "overlapping-window", at("window", about, filing), from.toString(), to.toString());
        };
    }

    /// In a set what is wrong with one value is said at that value.
    private static String at(String field, String metric, Filing filing) {
        return filing == Filing.SET && !metric.isEmpty() ? atValue(metric) : "/" + field;
    }

    static String atValue(String metric) {
        return "/values/" + metric.replace("~", "~0").replace("/", "~1");
    }

    private static Problem problem(int status, String reason, String pointer, Object... args) {
        String slug = PREFIX + reason;
        return Problem.of(status, slug, args).at(pointer, slug, args);
    }
}
