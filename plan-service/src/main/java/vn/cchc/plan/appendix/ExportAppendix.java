package vn.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.appendix.printing.PrintedAppendix;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
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

    /// "(Kèm theo Kế hoạch số 118/KH-SGDĐT ngày 09/01/2026 của …)", Decree 30/2020/NĐ-CP, annex I.
    private @Nullable String citation(PlanOverview plan) {
        if (plan.number() == null) {
            return null;
        }
        LocalDate signedOn = plan.signedOn();
        String day = signedOn == null
                ? ""
                : " ngày %02d/%02d/%d"
                        .formatted(signedOn.getDayOfMonth(), signedOn.getMonthValue(), signedOn.getYear());
        String issuer = agencies.find(plan.agencyCode())
                .map(agency -> " của " + agency.profile().name())
                .orElse("");
        return "(Kèm theo Kế hoạch số " + plan.number() + day + issuer + ")";
    }
}
