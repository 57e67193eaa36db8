package vn.cchc.plan.plan.domain.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.folding.Folded;

/// The head of a plan.
///
/// @param number   absent when it is left blank on the document
/// @param signedOn date as printed, absent when left blank
/// @param superiorPlanNumbers numbers of the plans it implements
public record PlanHeader(
        String issuerCode,
        @Nullable String number,
        String title,
        PlanKind kind,
        @Nullable LocalDate signedOn,
        PlanYears years,
        List<String> superiorPlanNumbers,
        List<LegalBasis> legalBases) {

    public PlanHeader {
        superiorPlanNumbers = List.copyOf(superiorPlanNumbers);
        legalBases = List.copyOf(legalBases);
    }

    /// The same head with what the signed document carries.
    public PlanHeader numbered(@Nullable String documentNumber, @Nullable LocalDate date) {
        return new PlanHeader(issuerCode, documentNumber, title, kind, date, years, superiorPlanNumbers, legalBases);
    }

    /// What makes two imports of one issuer the same plan. Numbers restart every year; a plan without a number is
    /// known by its title and years.
    public String identity() {
        if (number == null) {
            return "title " + Folded.of(title).value() + " " + years.from() + " " + years.to();
        }
        int year = signedOn == null ? years.from() : signedOn.getYear();
        return "number " + Folded.of(number).value() + " " + year;
    }
}
