package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.RowReadings;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// A person corrects the head of an open plan. Other years complete its deadlines otherwise: those that nobody typed
/// are read again.
@ApplicationScoped
public class CorrectHeader {

    /// What may be corrected of a head: everything but the issuer and the kind.
    public record Head(
            @Nullable String number,
            String title,
            @Nullable LocalDate signedOn,
            PlanYears years,
            List<String> superiorPlanNumbers,
            List<LegalBasis> legalBases) {}

    public record Command(SeenPlan seen, Head head) {}

    private final Plans plans;
    private final PlanAccess access;
    private final RowReadings readings;

    CorrectHeader(Plans plans, PlanAccess access, RowReadings readings) {
        this.plans = plans;
        this.access = access;
        this.readings = readings;
    }

    /// @throws PlanRefused also when another plan of the issuer has this identity
    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        PlanHeader header = corrected(plan.header(), command.head());
        Plan next = plan.corrected(header);
        plans.lockIdentity(header.issuerCode(), header.identity())
                .filter(existing -> !existing.equals(plan.id()))
                .ifPresent(existing -> {
                    throw new PlanRefused(new PlanRefusal.AlreadyImported(existing));
                });
        Appendix content = plans.appendix(plan.id());
        boolean sameYears = Objects.equals(plan.header().years(), header.years());
        Appendix after = sameYears ? content : readAgain(content, header.years());
        if (!sameYears) {
            requireConfirmedStay(plan.id(), content, after);
        }
        plans.save(
                new Correction(next, PlanAct.CORRECTED, content, after),
                Signatures.of(command.seen().caller(), null));
        return next;
    }

    /// Other years may read "Quý II" otherwise than the person did who answered for the row.
    private void requireConfirmedStay(UUID planId, Appendix before, Appendix after) {
        Map<UUID, Integer> confirmed = readings.confirmed(planId);
        for (int i = 0; i < before.tasks().size() && !confirmed.isEmpty(); i++) {
            PlanTask task = before.tasks().get(i);
            Integer row = confirmed.get(task.taskId());
            if (row != null && !Objects.equals(task, after.tasks().get(i))) {
                throw new PlanRefused(new PlanRefusal.RowConfirmed(task.ordinal(), row));
            }
        }
    }

    private static PlanHeader corrected(PlanHeader before, Head head) {
        return new PlanHeader(
                before.issuerCode(),
                head.number(),
                head.title(),
                before.kind(),
                head.signedOn(),
                head.years(),
                head.superiorPlanNumbers(),
                head.legalBases());
    }

    private static Appendix readAgain(Appendix content, PlanYears years) {
        DeadlineParser parser = new DeadlineParser(years);
        return new Appendix(
                content.tasks().stream()
                        .map(task -> task.corrected(task.printed(), parser))
                        .toList(),
                content.targets());
    }
}
