package vn.cchc.kpi.definition.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Difference;

/// An assessment that comes out differently by another version.
@Schema(name = "VersionDifference")
record DifferenceView(
        UUID assessmentId,
        UUID planId,
        String targetCode,
        String agencyCode,
        PeriodView period,
        FiguresView before,
        FiguresView after) {

    static DifferenceView of(Difference difference) {
        Assessment before = difference.before();
        return new DifferenceView(
                before.id(),
                before.planId(),
                before.target().code(),
                before.agencyCode(),
                PeriodView.of(before.period()),
                FiguresView.of(before.verdict()),
                FiguresView.of(difference.after()));
    }
}
