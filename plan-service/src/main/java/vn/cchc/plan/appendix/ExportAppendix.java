package vn.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.appendix.printing.Citation;
import vn.cchc.plan.appendix.printing.PrintedAppendix;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.DocumentType;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.PlanReads;

/// Gives the appendix of a plan out, as printed.
@ApplicationScoped
public class ExportAppendix {

    public record Command(UUID plan, Caller caller) {}

    /// @param number of the plan as printed, to name the file by
    public record Outcome(@Nullable String number, PrintedAppendix appendix) {}

    private final PlanReads reads;
    private final Plans plans;
    private final Agencies agencies;

    ExportAppendix(PlanReads reads, Plans plans, Agencies agencies) {
        this.reads = reads;
        this.plans = plans;
        this.agencies = agencies;
    }

    /// @throws PlanRefused when the caller sees no such plan
    @Transactional
    public Outcome handle(Command command) {
        PlanOverview plan = reads.find(command.caller(), command.plan())
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()))
                .overview();
        List<PlanTask> tasks = plans.appendix(plan.id()).tasks();
        return new Outcome(
                plan.number(),
                PrintedAppendix.of(
                        citation(plan), tasks.stream().map(PlanTask::printed).toList()));
    }

    /// Absent while the plan has no number: a spreadsheet is filled in by nobody.
    private @Nullable String citation(PlanOverview plan) {
        if (plan.number() == null) {
            return null;
        }
        String issuer = agencies.find(plan.agencyCode())
                .map(agency -> agency.profile().name())
                .orElse(plan.agencyCode());
        return Citation.of(DocumentType.of(plan.title()), plan.number(), plan.signedOn(), issuer);
    }
}
