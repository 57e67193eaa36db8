package vn.cchc.plan.plan.domain.edition;

import java.time.LocalDate;

/// The document by which a plan is amended.
public record Decision(String number, LocalDate signedOn) {}
