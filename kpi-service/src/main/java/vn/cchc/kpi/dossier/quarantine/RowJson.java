package vn.cchc.kpi.dossier.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.RowCounts;
import vn.cchc.kpi.dossier.domain.RowSubject;

/// A row in the form in which rows are sent: totals that its sender left out stay out.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowJson(
        String agencyCode,
        @Nullable String procedureCode,
        @Nullable String fieldCode,
        Window window,
        String dataAsOf,
        long revision,
        boolean provisional,
        Map<String, Long> metrics) {

    /// The same in SQL, of a row of the staging table.
    static final String OF_STAGED = """
            jsonb_strip_nulls(jsonb_build_object('agencyCode', s.agency_code,
                'procedureCode', s.procedure_code || coalesce('.' || s.publisher, ''), 'fieldCode', s.field_code,
                'window', jsonb_build_object('from', s.window_from, 'to', s.window_to), 'dataAsOf', s.data_as_of,
                'revision', s.revision, 'provisional', s.provisional, 'metrics', jsonb_build_object(%s)))""".formatted(Arrays.stream(DossierMetric.values())
            .map(metric -> "'%1$s', case when s.derived & %2$d = 0 then s.%1$s end"
                    .formatted(metric.wireName(), RowCounts.bit(metric)))
            .collect(Collectors.joining(", ")));

    static String write(DossierRow row) {
        Map<String, Long> metrics = new TreeMap<>();
        for (DossierMetric metric : DossierMetric.values()) {
            if (row.counts().isCounted(metric)) {
                metrics.put(metric.wireName(), row.counts().get(metric));
            }
        }
        return EventJson.write(new RowJson(
                row.agencyCode(),
                procedure(row.subject()),
                row.subject().fieldCode(),
                row.window(),
                row.dataAsOf().toString(),
                row.revision(),
                row.provisional(),
                metrics));
    }

    private static @Nullable String procedure(RowSubject subject) {
        return subject.publisher() == null
                ? subject.procedureCode()
                : subject.procedureCode() + "." + subject.publisher();
    }
}
