package vn.cchc.plan.plan.query;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.PlanKind;

/// A plan in a list.
///
/// @param edition how many times its content came into force; 0 before the activation
/// @param tasks   leaf rows, the ones that are tracked
@Schema(name = "PlanOverview")
public record PlanOverview(
        UUID id,
        String agencyCode,
        @Nullable String number,
        String title,
        PlanKind kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        PlanStatus status,
        int edition,
        int tasks,
        int groups,
        int targets,
        int deadlinesTyped,
        int deadlinesUnparsed,
        long version) {}
