package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// Takes a printed plan in as a draft, reads its deadlines and says what is missing. An incomplete plan is welcome;
/// the same plan twice, or one whose rows contradict each other, is not.
@ApplicationScoped
public class ImportPlan {

    /// @param dryRun nothing is kept: what an import would find
    public record Command(
            PlanHeader header, List<PrintedTask> rows, List<PlanTarget> targets, boolean dryRun, Caller caller) {}

    public record Outcome(Plan plan, Appendix appendix, List<Finding> findings) {}

    private final Plans plans;
    private final Agencies agencies;
    private final PlanAccess access;
    private final PlanCheck planCheck;

    ImportPlan(Plans plans, Agencies agencies, PlanAccess access, PlanCheck planCheck) {
        this.plans = plans;
        this.agencies = agencies;
        this.access = access;
        this.planCheck = planCheck;
    }

    @Transactional
    public Outcome handle(Command command) {
        PlanHeader header = command.header();
        if (agencies.find(header.issuerCode()).isEmpty()) {
            throw new PlanRefused(new PlanRefusal.IssuerUnknown(header.issuerCode()));
        }
        access.requireWithin(command.caller(), header.issuerCode());
        Appendix.refuseBrokenRows(command.rows());
        plans.lockIdentity(header.issuerCode(), header.identity()).ifPresent(existing -> {
            throw new PlanRefused(new PlanRefusal.AlreadyImported(existing));
        });
        Plan plan = Plan.imported(Ids.next(), header);
        Appendix appendix = read(command);
        if (!command.dryRun()) {
            plans.add(plan, appendix, Signatures.of(command.caller(), null));
        }
        return new Outcome(
                plan,
                appendix,
                planCheck.check(plan, appendix, command.caller()).findings());
    }

    private static Appendix read(Command command) {
        DeadlineParser parser = new DeadlineParser(command.header().years());
        List<PlanTask> tasks = command.rows().stream()
                .map(row -> PlanTask.read(Ids.next(), row, parser))
                .toList();
        return new Appendix(tasks, command.targets());
    }
}
