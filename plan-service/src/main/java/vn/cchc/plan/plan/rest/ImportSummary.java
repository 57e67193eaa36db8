package vn.cchc.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.usecase.ImportPlan;

/// What an import made of a plan.
///
/// @param id       absent after a dry run
/// @param warnings everything to look at before activation, blocking or not
@Schema(name = "PlanImportSummary")
record ImportSummary(
        @Nullable UUID id,
        String agencyCode,
        @Nullable String number,
        PlanStatus status,
        int tasks,
        int groups,
        int targets,
        int deadlinesTyped,
        int deadlinesUnparsed,
        List<FindingView> warnings,
        long version) {

    static ImportSummary of(ImportPlan.Outcome outcome, boolean dryRun, List<FindingView> warnings) {
        Plan plan = outcome.plan();
        Appendix appendix = outcome.appendix();
        int leaves = appendix.leafCount();
        int typed = appendix.typedCount();
        return new ImportSummary(
                dryRun ? null : plan.id(),
                plan.header().issuerCode(),
                plan.header().number(),
                plan.status(),
                leaves,
                appendix.tasks().size() - leaves,
                appendix.targets().size(),
                typed,
                leaves - typed,
                warnings,
                plan.version());
    }
}
