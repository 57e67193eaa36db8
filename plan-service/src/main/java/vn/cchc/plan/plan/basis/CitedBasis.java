package vn.cchc.plan.plan.basis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// A document as one plan cites it.
///
/// @param planNumber absent when the plan has none
public record CitedBasis(
        DocumentKey key,
        LegalBasis basis,
        UUID planId,
        String agencyCode,
        @Nullable String planNumber,
        String planTitle) {

    /// What a person calls the citing plan by.
    public String planName() {
        return planNumber == null ? planTitle : planNumber;
    }
}
