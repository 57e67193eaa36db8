package vn.cchc.plan.plan.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.plan.domain.Plan;

/// Whether everybody may read the plan.
///
/// @param isPublic what its issuer has decided for the time when it is signed
/// @param shown    whether it is read by everybody now
@Schema(name = "PlanPublicationState")
record PublicationView(@JsonProperty("public") boolean isPublic, boolean shown) {

    static PublicationView of(Plan plan, boolean isPublic) {
        return new PublicationView(isPublic, isPublic && plan.status().isOpenToAll());
    }
}
