package vn.cchc.plan.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.constraint.InOrder;
import vn.cchc.plan.constraint.Range;

/// A deadline as printed, and the years of the plan it stands in.
@Schema(name = "DeadlineText")
@InOrder
record DeadlineText(
        @NotNull @Size(max = 4000) @Schema(examples = "Thường xuyên trong năm 2026; trước ngày 30/5/2026")
        String text,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer planYearFrom,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer planYearTo)
        implements InOrder.Ranged {

    @Override
    public Range range() {
        return Range.ofYears("planYearFrom", planYearFrom, "planYearTo", planYearTo);
    }
}
