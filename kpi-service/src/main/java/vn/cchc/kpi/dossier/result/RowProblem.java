package vn.cchc.kpi.dossier.result;

import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowRefusal.AsOfAheadOfClock;
import vn.cchc.kpi.dossier.domain.RowRefusal.AsOfBeforeWindow;
import vn.cchc.kpi.dossier.domain.RowRefusal.AsOfInFuture;
import vn.cchc.kpi.dossier.domain.RowRefusal.AsOfTooLate;
import vn.cchc.kpi.dossier.domain.RowRefusal.CarryOverBroken;
import vn.cchc.kpi.dossier.domain.RowRefusal.Consolidated;
import vn.cchc.kpi.dossier.domain.RowRefusal.CountTooLarge;
import vn.cchc.kpi.dossier.domain.RowRefusal.ImplausibleDay;
import vn.cchc.kpi.dossier.domain.RowRefusal.MalformedFieldCode;
import vn.cchc.kpi.dossier.domain.RowRefusal.MalformedProcedureCode;
import vn.cchc.kpi.dossier.domain.RowRefusal.MissingField;
import vn.cchc.kpi.dossier.domain.RowRefusal.MissingMetric;
import vn.cchc.kpi.dossier.domain.RowRefusal.MixedGrain;
import vn.cchc.kpi.dossier.domain.RowRefusal.NegativeCount;
import vn.cchc.kpi.dossier.domain.RowRefusal.NotAReportingMonth;
import vn.cchc.kpi.dossier.domain.RowRefusal.NotTheSum;
import vn.cchc.kpi.dossier.domain.RowRefusal.OlderRevision;
import vn.cchc.kpi.dossier.domain.RowRefusal.OtherAgency;
import vn.cchc.kpi.dossier.domain.RowRefusal.OtherContent;
import vn.cchc.kpi.dossier.domain.RowRefusal.OtherSource;
import vn.cchc.kpi.dossier.domain.RowRefusal.PartExceedsWhole;
import vn.cchc.kpi.dossier.domain.RowRefusal.RepeatedTooOften;
import vn.cchc.kpi.dossier.domain.RowRefusal.ReversedWindow;
import vn.cchc.kpi.dossier.domain.RowRefusal.RevisionNotPositive;
import vn.cchc.kpi.dossier.domain.RowRefusal.RevisionTooLarge;
import vn.cchc.kpi.dossier.domain.RowRefusal.Unbalanced;
import vn.cchc.kpi.dossier.domain.RowRefusal.UnknownAgency;
import vn.cchc.kpi.dossier.domain.RowRefusal.UnknownMetric;

/// Why a row was not taken: a stable code with the arguments of its text.
///
/// @param pointer JSON pointer into the row
public record RowProblem(long number, String pointer, String code, List<Object> args) {

    public static final String OTHER_AGENCY = "security/other-agency";

    private static final String PREFIX = "dossier-metrics/";

    public RowProblem {
        args = List.copyOf(args);
    }

    /// No default: a refusal nobody put into words does not compile.
    public static RowProblem of(long number, RowRefusal refusal) {
        return switch (refusal) {
            case MissingField(var field) -> at(number, field, "missing-field", field);
            case UnknownAgency(var code) -> at(number, "agencyCode", "unknown-agency", code);
            case OtherAgency(var code) -> new RowProblem(number, "/agencyCode", OTHER_AGENCY, List.of(code));
            case OtherSource(var source) -> at(number, "", "other-source", source);
            case MalformedProcedureCode(var code) -> at(number, "procedureCode", "malformed-procedure-code", code);
            case MalformedFieldCode(var code) -> at(number, "fieldCode", "malformed-field-code", code);
            case ImplausibleDay(var field, var day) -> at(number, field, "implausible-day", day.toString());
            case Consolidated() -> at(number, "consolidated", "consolidated");
            case ReversedWindow(var from, var to) ->
                at(number, "window/from", "reversed-window", from.toString(), to.toString());
            case NotAReportingMonth(var from, var to) ->
                at(number, "window", "not-a-reporting-month", from.toString(), to.toString());
            case AsOfInFuture(var asOf, var today) ->
                at(number, "dataAsOf", "as-of-in-future", asOf.toString(), today.toString());
            case AsOfAheadOfClock(var asOf, var today, var minutes) ->
                at(number, "dataAsOf", "as-of-ahead-of-clock", asOf.toString(), today.toString(), minutes);
            case AsOfTooLate(var asOf, var last) ->
                at(number, "dataAsOf", "as-of-too-late", asOf.toString(), last.toString());
            case AsOfBeforeWindow(var asOf) -> at(number, "dataAsOf", "as-of-before-window", asOf.toString());
            case RevisionNotPositive(var revision) -> at(number, "revision", "revision-not-positive", revision);
            case RevisionTooLarge(var revision, var largest) ->
                at(number, "revision", "revision-too-large", revision, largest);
            case UnknownMetric(var metric) -> at(number, "metrics/" + escaped(metric), "unknown-metric", metric);
            case MissingMetric(var metric) -> atMetric(number, metric, "missing-metric", metric.wireName());
            case PartExceedsWhole(var part, var value, var whole, var total) ->
                atMetric(number, part, "part-exceeds-whole", value, whole.wireName(), total);
            case NegativeCount(var metric, var value) -> atMetric(number, metric, "negative-count", value);
            case CountTooLarge(var metric, var value) -> atMetric(number, metric, "count-too-large", value);
            case NotTheSum(var total, var stated, var sum) -> atMetric(number, total, "not-the-sum", stated, sum);
            case Unbalanced(var in, var out) -> at(number, "metrics", "unbalanced", in, out);
            case CarryOverBroken(var carried, var pending) ->
                atMetric(number, DossierMetric.CARRIED_OVER, "carry-over-broken", carried, pending);
            case OlderRevision(var given, var stored) -> at(number, "revision", "older-revision", given, stored);
            case OtherContent(var revision) -> at(number, "revision", "other-content", revision);
            case RepeatedTooOften(var most) -> at(number, "", "repeated-too-often", most);
            case MixedGrain(var given, var stored) ->
                at(number, "", "mixed-grain", given.toString(), stored.toString());
        };
    }

    private static RowProblem atMetric(long number, DossierMetric metric, String code, Object... args) {
        return at(number, "metrics/" + metric.wireName(), code, args);
    }

    private static RowProblem at(long number, String path, String code, Object... args) {
        return new RowProblem(number, path.isEmpty() ? "" : "/" + path, PREFIX + code, List.of(args));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
