package vn.cchc.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.Office;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.Editions;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.query.PlanReads;

/// Collects all that is printed of a plan.
@ApplicationScoped
public class ExportPlan {

    public record Command(UUID plan, Caller caller) {}

    /// Deeper than any tree of agencies.
    private static final int MOST_LEVELS = 12;

    private final PlanReads reads;
    private final Plans plans;
    private final Agencies agencies;
    private final Editions editions;

    ExportPlan(PlanReads reads, Plans plans, Agencies agencies, Editions editions) {
        this.reads = reads;
        this.plans = plans;
        this.agencies = agencies;
        this.editions = editions;
    }

    /// @throws PlanRefused when the caller sees no such plan
    @Transactional
    public PlanPaper handle(Command command) {
        PlanDetail detail = reads.find(command.caller(), command.plan()).orElseThrow(ExportPlan::unknown);
        Plan plan = plans.find(command.plan()).orElseThrow(ExportPlan::unknown);
        Appendix appendix = plans.appendix(plan.id());
        Agency issuer = agencies.find(plan.header().issuerCode()).orElseThrow(ExportPlan::unknown);
        List<Office.Named> superiors = superiors(issuer);
        return new PlanPaper(
                Office.of(named(issuer), superiors),
                issuer.profile().name(),
                superiors.isEmpty() ? null : superiors.getFirst().name(),
                plan.header(),
                appendix.targets(),
                appendix.tasks().stream().map(PlanTask::printed).toList(),
                Signer.of(detail.signing()),
                amendedBy(plan),
                detail.importedAt());
    }

    /// The document by which the content that is in force was decided; absent as long as it is as it was signed.
    private @Nullable Decision amendedBy(Plan plan) {
        return plan.edition() < 2 ? null : editions.of(plan.id()).getLast().decision();
    }

    /// The nearest first.
    private List<Office.Named> superiors(Agency issuer) {
        List<Office.Named> found = new ArrayList<>();
        Optional<Agency> above = above(issuer);
        while (above.isPresent() && found.size() < MOST_LEVELS) {
            found.add(named(above.get()));
            above = above(above.get());
        }
        return found;
    }

    private Optional<Agency> above(Agency agency) {
        @Nullable String parent = agency.profile().parentCode();
        return parent == null ? Optional.empty() : agencies.find(parent);
    }

    private static Office.Named named(Agency agency) {
        return new Office.Named(agency.profile().name(), agency.profile().kind().name());
    }

    private static PlanRefused unknown() {
        return new PlanRefused(new PlanRefusal.PlanUnknown());
    }
}
