package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.PlanAmended;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.PlanContent;

@ApplicationScoped
class StoredPlans implements Plans {

    private final PlanRows rows;
    private final TaskTable tasks;
    private final TaskCorrections corrections;
    private final TargetTable targets;
    private final LegalBasisTable legalBases;
    private final EditionTable editions;
    private final AmendmentTable amendments;
    private final HistoryTable history;
    private final Outbox outbox;
    private final Clock clock;

    StoredPlans(
            PlanRows rows,
            TaskTable tasks,
            TaskCorrections corrections,
            TargetTable targets,
            LegalBasisTable legalBases,
            EditionTable editions,
            AmendmentTable amendments,
            HistoryTable history,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.corrections = corrections;
        this.targets = targets;
        this.legalBases = legalBases;
        this.editions = editions;
        this.amendments = amendments;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Optional<Plan> find(UUID id) {
        return rows.findByIdOptional(id).map(this::plan);
    }

    @Override
    public Optional<Plan> lock(UUID id) {
        return rows.lock(id).map(this::plan);
    }

    @Override
    public Optional<UUID> lockIdentity(String issuerCode, String identity) {
        return rows.lockIdentity(issuerCode, identity);
    }

    @Override
    public Appendix appendix(UUID id) {
        return new Appendix(tasks.ofPlan(id), targets.ofPlans(List.of(id)).getOrDefault(id, List.of()));
    }

    @Override
    public Optional<PlanTask> task(UUID id, int ordinal) {
        return tasks.find(id, ordinal);
    }

    @Override
    public Map<UUID, List<PlanTarget>> targets(Collection<UUID> ids) {
        return targets.ofPlans(ids);
    }

    @Override
    public void add(Plan plan, Appendix appendix, Signature signature) {
        rows.persistAndFlush(PlanRow.imported(plan, appendix, signature, clock.instant()));
        legalBases.insert(plan.id(), plan.header().legalBases());
        tasks.insert(plan.id(), appendix.tasks());
        targets.insert(plan.id(), appendix.targets());
        history.append(plan, PlanAct.IMPORTED, signature, null);
    }

    @Override
    public boolean isInternal(UUID id) {
        return rows.findById(id).internal;
    }

    @Override
    public void saveInternal(Plan plan, boolean internal, Signature signature) {
        PlanRow row = rows.findById(plan.id());
        row.internal = internal;
        row.move(plan);
        rows.flush();
        history.append(plan, internal ? PlanAct.KEPT_INTERNAL : PlanAct.PUBLISHED, signature, null);
    }

    /// Only what differs is written.
    @Override
    public void save(Correction correction, Signature signature) {
        UUID id = correction.plan().id();
        PlanRow row = rows.findById(id);
        PlanHeader before = plan(row).header();
        row.corrected(correction.plan(), correction.after());
        rows.flush();
        if (!before.legalBases().equals(correction.plan().header().legalBases())) {
            legalBases.replace(id, correction.plan().header().legalBases());
        }
        corrections.write(id, correction.before().tasks(), correction.after().tasks());
        if (!correction.before().targets().equals(correction.after().targets())) {
            targets.replace(id, correction.after().targets());
        }
        history.append(correction.plan(), correction.act(), signature, CorrectionTrace.of(before, correction));
    }

    @Override
    public void save(Plan.DeadlineTyped typed, Signature signature) {
        UUID id = typed.plan().id();
        PlanRow row = rows.findById(id);
        boolean wasTyped = tasks.find(id, typed.task().ordinal())
                .filter(task -> !task.needsHuman())
                .isPresent();
        row.typedCount += wasTyped ? 0 : 1;
        row.move(typed.plan());
        rows.flush();
        tasks.type(id, typed.task(), signature);
        history.append(
                typed.plan(),
                PlanAct.DEADLINE_TYPED,
                signature,
                Map.of("ordinal", typed.task().ordinal(), "taskId", typed.task().taskId()));
    }

    @Override
    public void save(Plan stepped, PlanAct act, Signature signature) {
        rows.findById(stepped.id()).move(stepped);
        rows.flush();
        history.append(stepped, act, signature, null);
    }

    @Override
    public void save(Plan.Signed signed, Signature signature) {
        Plan plan = signed.plan();
        rows.findById(plan.id()).signed(plan, signed.signing());
        rows.flush();
        history.append(plan, PlanAct.SIGNED, signature, signed.signing());
    }

    @Override
    public void save(PlanActivated activated, Edition edition, List<String> takenOn, Signature signature) {
        Plan plan = activated.plan();
        rows.findById(plan.id()).activated(plan, takenOn, signature, clock.instant());
        rows.flush();
        tasks.give(plan.id(), activated.tasks());
        editions.insert(plan.id(), edition, signature);
        history.append(plan, PlanAct.ACTIVATED, signature, Map.of("acceptedFindings", takenOn));
        outbox.append(PlanActivatedJson.of(activated).toEvent());
    }

    @Override
    public void save(PlanAmended amended, List<String> takenOn, Signature signature) {
        PlanActivated fact = amended.content();
        Plan plan = fact.plan();
        PlanContent content = amended.edition().content();
        rows.findById(plan.id()).amended(plan, content.appendix(), takenOn, signature);
        rows.flush();
        legalBases.replace(plan.id(), plan.header().legalBases());
        targets.replace(plan.id(), content.targets());
        tasks.replace(plan.id(), content.appendix().tasks(), amended.proposedBy());
        tasks.give(plan.id(), fact.tasks());
        amendments.delete(plan.id());
        editions.insert(plan.id(), amended.edition(), signature);
        history.append(plan, PlanAct.AMENDED, signature, Map.of("acceptedFindings", takenOn));
        outbox.append(PlanAmendedJson.of(amended).toEvent());
    }

    @Override
    public void save(Plan.Ended ended, Signature signature) {
        Plan plan = ended.plan();
        rows.findById(plan.id()).ended(plan, ended.ending(), clock.instant());
        rows.flush();
        amendments.delete(plan.id());
        history.append(plan, PlanAct.valueOf(plan.status().name()), signature, ended.ending());
        if (plan.edition() > 0) {
            outbox.append(PlanClosedJson.of(ended).toEvent());
        }
    }

    private Plan plan(PlanRow row) {
        return row.toPlan(legalBases.ofPlan(row.id));
    }
}
