package vn.cchc.plan.plan.superior;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// What the graph knows of a plan.
///
/// @param shownBelow      whether the agencies below the issuer see it
/// @param superiorNumbers as the plan cites them
public record LinkedPlan(
        UUID id,
        String issuerCode,
        @Nullable String number,
        String title,
        PlanYears years,
        PlanStatus status,
        boolean shownBelow,
        List<String> superiorNumbers) {

    public LinkedPlan {
        superiorNumbers = List.copyOf(superiorNumbers);
    }

    public static LinkedPlan of(Plan plan) {
        PlanHeader header = plan.header();
        return new LinkedPlan(
                plan.id(),
                header.issuerCode(),
                header.number(),
                header.title(),
                header.years(),
                plan.status(),
                plan.isShownBelow(),
                header.superiorPlanNumbers());
    }

    /// What a person calls it by: its number, without one its title.
    public String name() {
        return number == null ? title : number;
    }

    boolean isNumbered(String wanted) {
        return number != null && Folded.of(number).equals(Folded.of(wanted));
    }

    boolean runsBeside(LinkedPlan other) {
        return years.from() <= other.years.to() && other.years.from() <= years.to();
    }
}
