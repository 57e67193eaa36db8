package vn.cchc.plan.plan.domain.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document the plan cites as its ground, issuer and date as cited.
public record LegalBasis(
        String type,
        String number,
        @Nullable LocalDate signedOn,
        @Nullable String issuer,
        @Nullable String title) {}
