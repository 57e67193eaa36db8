package vn.cchc.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.InOrder;
import vn.cchc.plan.constraint.Range;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.rest.PlanImport.LegalBasisBody;
import vn.cchc.plan.plan.usecase.CorrectHeader;

/// The head of a plan, whole: what is left out is blank from now on.
@Schema(name = "PlanHeader")
@InOrder
record HeaderBody(
        @Nullable @Visible @Size(min = 1, max = 200) @Schema(examples = "118/KH-SGDĐT")
        String number,

        @NotBlank @Visible @Size(max = 2000) String title,
        @Nullable @CivilDay LocalDate signedOn,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer yearFrom,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer yearTo,

        @Size(max = 100) List<@NotBlank @Visible @Size(max = 200) String> superiorPlanNumbers,
        @Size(max = 1000) List<@NotNull @Valid LegalBasisBody> legalBases)
        implements InOrder.Ranged {

    HeaderBody {
        superiorPlanNumbers = PlanImport.given(superiorPlanNumbers);
        legalBases = PlanImport.given(legalBases);
    }

    @Override
    public Range range() {
        return Range.ofYears("yearFrom", yearFrom, "yearTo", yearTo);
    }

    CorrectHeader.Head toHead() {
        return new CorrectHeader.Head(
                number,
                title,
                signedOn,
                new PlanYears(yearFrom, yearTo),
                superiorPlanNumbers,
                legalBases.stream().map(LegalBasisBody::toBasis).toList());
    }
}
