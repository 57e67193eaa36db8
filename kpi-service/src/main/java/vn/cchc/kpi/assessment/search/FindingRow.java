package vn.cchc.kpi.assessment.search;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.search.AssessmentView.PartView;
import vn.cchc.kpi.sql.Row;

/// The columns that an assessment and each state of its history share.
final class FindingRow {

    private FindingRow() {}

    /// The status that counts.
    static Status status(Row row) throws SQLException {
        String overriding = row.textOrNull("override_status");
        return Status.valueOf(overriding == null ? row.text("status") : overriding);
    }

    /// As computed, while an override counts instead.
    static @Nullable Status computed(Row row) throws SQLException {
        return row.textOrNull("override_status") == null ? null : Status.valueOf(row.text("status"));
    }

    static @Nullable OverrideView override(Row row) throws SQLException {
        return row.textOrNull("override_status") == null
                ? null
                : new OverrideView(
                        status(row),
                        row.text("override_reason"),
                        row.text("override_by"),
                        row.instant("override_at"),
                        row.date("override_expires_on"),
                        EvidenceView.list(row.textOrNull("override_evidence")));
    }

    static @Nullable Reason reason(Row row) throws SQLException {
        String json = row.textOrNull("reason");
        return json == null ? null : EventJson.read(json, Reason.class);
    }

    static List<PartView> parts(Row row) throws SQLException {
        String json = row.textOrNull("parts");
        return json == null
                ? List.of()
                : List.of(EventJson.read(json, Part[].class)).stream()
                        .map(PartView::of)
                        .toList();
    }
}
