package vn.cchc.plan.plan.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanKind;

/// A signed plan as everybody may read it: what is printed on it and where it stands. Who imported it and what was
/// accepted at its activation stays inside.
///
/// @param issuer  name of the issuing agency
/// @param edition how many times its content came into force
/// @param tasks   leaf rows
@Schema(name = "PublicPlan")
public record PublicPlan(
        UUID id,
        String agencyCode,
        String issuer,
        @Nullable String number,
        String title,
        PlanKind kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        PlanStatus status,
        int edition,
        int tasks,
        int targets,
        List<String> superiorPlanNumbers,
        List<LegalBasis> legalBases) {

    public PublicPlan {
        superiorPlanNumbers = List.copyOf(superiorPlanNumbers);
        legalBases = List.copyOf(legalBases);
    }
}
