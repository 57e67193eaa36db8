package vn.cchc.plan.plan.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.workingcalendar.DueRules;

/// Shows what a plan would be in later years. Keeps nothing.
@ApplicationScoped
public class PreviewRollOver {

    /// @param year first year of the new plan, absent for the years right after the old one
    public record Command(UUID plan, @Nullable Integer year, Caller caller) {}

    private final PlanReads reads;
    private final Plans plans;
    private final DueRules rules;

    PreviewRollOver(PlanReads reads, Plans plans, DueRules rules) {
        this.reads = reads;
        this.plans = plans;
        this.rules = rules;
    }

    /// @throws PlanRefused     when the caller sees no such plan
    /// @throws RollOverRefused when the year cannot be
    @Transactional
    public RolledPlan handle(Command command) {
        PlanHeader header = reads.find(command.caller(), command.plan())
                .flatMap(seen -> plans.find(command.plan()))
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()))
                .header();
        int year = command.year() == null ? RollOver.following(header.years()) : command.year();
        return RollOver.of(header, plans.appendix(command.plan()), year, rules.current());
    }
}
