package vn.cchc.plan.appendix.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.appendix.kept.ImportAppendix;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.rest.FindingView;

/// What an import made of a file.
///
/// @param sha256        of the file
/// @param counts        rows of the file by the way they were read
/// @param rowsToConfirm rows read with doubts, which a person must confirm
/// @param firstPosition of the rows kept of this file
/// @param findings      everything to look at before activation, in the whole plan
/// @param targets       sentences outside tables that may set targets; nothing is kept of them
@Schema(name = "AppendixImportSummary")
record AppendixImportSummary(
        UUID planId,
        UUID importId,
        String sha256,
        Map<RowKind, Integer> counts,
        int tasks,
        int groups,
        long rowsToConfirm,
        int firstPosition,
        int lastPosition,
        List<FindingView> findings,
        List<TargetView> targets,
        long version) {

    static AppendixImportSummary of(
            ImportAppendix.Outcome outcome, String sha256, List<FindingView> findings, List<TargetView> targets) {
        Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        outcome.rows().forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        long leaves = outcome.tasks().stream().filter(PlanTask::isLeaf).count();
        return new AppendixImportSummary(
                outcome.plan().id(),
                outcome.importId(),
                sha256,
                counts,
                Math.toIntExact(leaves),
                Math.toIntExact(outcome.tasks().size() - leaves),
                outcome.rows().stream().filter(row -> !row.doubts().isEmpty()).count(),
                outcome.rows().getFirst().position(),
                outcome.rows().getLast().position(),
                findings,
                targets,
                outcome.plan().version());
    }
}
