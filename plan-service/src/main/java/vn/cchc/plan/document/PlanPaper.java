package vn.cchc.plan.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.Office;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.edition.Decision;

/// All that is printed of a plan.
///
/// @param office     how the issuer writes itself
/// @param issuer     its name in running text
/// @param superior   the agency above it, the first to get a copy; absent at the top of a tree
/// @param importedAt moment the document's properties bear
public record PlanPaper(
        Office office,
        String issuer,
        @Nullable String superior,
        PlanHeader header,
        List<PlanTarget> targets,
        List<PrintedTask> tasks,
        Signer signer,
        @Nullable Decision amendedBy,
        Instant importedAt) {

    public PlanPaper {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }
}
