package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.edition.PlanContent;
import vn.cchc.plan.plan.domain.edition.PlanDifference;
import vn.cchc.plan.workingcalendar.DueReckoning;
import vn.cchc.plan.workingcalendar.DueRules;

/// What a proposed amendment would change, and what is missing or doubtful in it.
@ApplicationScoped
public class AmendmentReading {

    /// @param plan       whose ETag the next step needs
    /// @param difference against the edition in force; units as the registry stands now
    public record Outcome(
            Plan plan,
            Amendment amendment,
            PlanDifference difference,
            List<Finding> findings,
            DueReckoning reckoning) {}

    /// @param fact    what would be told
    /// @param content the proposed content with its units by code
    record Checked(PlanActivated fact, PlanContent content, PlanDifference difference, List<Finding> findings) {}

    private final PlanCheck planCheck;
    private final PlanGiving planGiving;
    private final DueRules dueRules;

    AmendmentReading(PlanCheck planCheck, PlanGiving planGiving, DueRules dueRules) {
        this.planCheck = planCheck;
        this.planGiving = planGiving;
        this.dueRules = dueRules;
    }

    Outcome of(Plan plan, Amendment amendment, PlanContent inForce, Caller caller) {
        Checked checked = check(plan, amendment, inForce, caller);
        return new Outcome(plan, amendment, checked.difference(), checked.findings(), dueRules.current());
    }

    Checked check(Plan plan, Amendment amendment, PlanContent inForce, Caller caller) {
        PlanContent proposed = amendment.content();
        Plan amended = new Plan(plan.id(), proposed.header(), plan.status(), plan.edition(), plan.version());
        PlanCheck.Outcome check = planCheck.check(amended, proposed.appendix(), caller);
        PlanActivated fact = planGiving.fact(amended, proposed.appendix(), check);
        PlanContent content = PlanContent.of(proposed.header(), proposed.appendix(), fact.tasks());
        return new Checked(fact, content, PlanDifference.between(inForce, content), check.findings());
    }
}
