package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefusal.WrongWord.Fault;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.amendment.Amendments;
import vn.cchc.plan.plan.domain.amendment.SameTasks;
import vn.cchc.plan.plan.domain.amendment.TaskMatch;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.Editions;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// Proposes a later edition of a plan in force, in place of one proposed before. Nothing of what is in force changes.
///
/// Rows that go on with a task keep its id, and what a person typed of its deadline as long as the printed deadline
/// is the same.
@ApplicationScoped
public class ProposeAmendment {

    /// What a person says of a row of the amended appendix.
    ///
    /// @param taskId  task it goes on with; absent: as its words tell
    /// @param newTask it is a new one, whatever its words resemble
    /// @param clauses what its deadline means; absent: as it is read
    public record RowWord(
            int ordinal,
            @Nullable UUID taskId,
            boolean newTask,
            @Nullable List<Clause> clauses) {}

    public record Command(
            SeenPlan seen,
            String reason,
            @Nullable Decision decision,
            LocalDate effectiveOn,
            PlanHeader header,
            List<PrintedTask> rows,
            List<PlanTarget> targets,
            List<RowWord> words) {}

    private final Amendments amendments;
    private final Editions editions;
    private final PlanAccess access;
    private final AmendmentReading reading;
    private final Clock clock;

    ProposeAmendment(
            Amendments amendments, Editions editions, PlanAccess access, AmendmentReading reading, Clock clock) {
        this.amendments = amendments;
        this.editions = editions;
        this.access = access;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public AmendmentReading.Outcome handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Plan moved = plan.amendmentMoved();
        requireSamePlan(plan.header(), command.header());
        Appendix.refuseBrokenRows(command.rows());
        Edition inForce = editions.find(plan.id(), plan.edition()).orElseThrow();
        requireNotBefore(inForce, command.effectiveOn());
        var signature = Signatures.of(command.seen().caller(), command.reason());
        Amendment amendment = amendment(command, inForce.content(), plan.header(), signature.by());
        amendments.propose(moved, amendment, signature);
        return reading.of(moved, amendment, inForce.content(), command.seen().caller());
    }

    private Amendment amendment(Command command, PlanContent inForce, PlanHeader header, String by) {
        List<TaskMatch> matches = SameTasks.match(inForce, command.rows(), word(command, inForce), Ids::next);
        PlanHeader amended = command.header().numbered(header.number(), header.signedOn());
        return new Amendment(
                command.reason(),
                command.decision(),
                command.effectiveOn(),
                new PlanContent(amended, rows(command, matches, inForce), command.targets()),
                matches,
                by,
                clock.instant());
    }

    private static List<PlanContent.Row> rows(Command command, List<TaskMatch> matches, PlanContent inForce) {
        DeadlineParser parser = new DeadlineParser(command.header().years());
        Map<UUID, PlanTask> known = inForce.rows().stream()
                .map(PlanContent.Row::task)
                .collect(Collectors.toUnmodifiableMap(PlanTask::taskId, task -> task));
        Map<Integer, List<Clause>> typed = new HashMap<>();
        for (RowWord word : command.words()) {
            if (word.clauses() != null) {
                typed.put(word.ordinal(), word.clauses());
            }
        }
        List<PlanContent.Row> rows = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            PrintedTask printed = command.rows().get(i);
            UUID taskId = matches.get(i).taskId();
            PlanTask old = known.get(taskId);
            PlanTask read = old == null ? PlanTask.read(taskId, printed, parser) : old.corrected(printed, parser);
            List<Clause> clauses = typed.get(printed.ordinal());
            PlanTask task = clauses == null ? read : read.typed(clauses);
            rows.add(new PlanContent.Row(task, List.of(), List.of()));
        }
        return rows;
    }

    /// Checks what the person says against the rows and the plan in force.
    private static SameTasks.Word word(Command command, PlanContent inForce) {
        Map<Integer, Boolean> groups =
                command.rows().stream().collect(Collectors.toUnmodifiableMap(PrintedTask::ordinal, PrintedTask::group));
        Map<UUID, Boolean> tasks = inForce.rows().stream()
                .map(PlanContent.Row::task)
                .collect(Collectors.toUnmodifiableMap(
                        PlanTask::taskId, task -> task.printed().group()));
        Map<Integer, UUID> told = new HashMap<>();
        Set<Integer> fresh = new HashSet<>();
        Set<Integer> spoken = new HashSet<>();
        Set<UUID> taken = new HashSet<>();
        for (int i = 0; i < command.words().size(); i++) {
            RowWord word = command.words().get(i);
            require(groups.containsKey(word.ordinal()), i, Fault.NO_SUCH_ROW);
            require(spoken.add(word.ordinal()), i, Fault.NAMED_TWICE);
            UUID taskId = word.taskId();
            if (taskId != null) {
                require(tasks.containsKey(taskId), i, Fault.NO_SUCH_TASK);
                require(Objects.equals(groups.get(word.ordinal()), tasks.get(taskId)), i, Fault.GROUP_AND_TASK);
                require(taken.add(taskId), i, Fault.NAMED_TWICE);
                told.put(word.ordinal(), taskId);
            } else if (word.newTask()) {
                fresh.add(word.ordinal());
            }
        }
        return new SameTasks.Word(told, fresh);
    }

    private static void require(boolean right, int index, Fault fault) {
        if (!right) {
            throw new PlanRefused(new PlanRefusal.WrongWord(index, fault));
        }
    }

    private static void requireSamePlan(PlanHeader inForce, PlanHeader amended) {
        if (!inForce.issuerCode().equals(amended.issuerCode())) {
            throw new PlanRefused(new PlanRefusal.OtherPlan("/plan/issuerCode"));
        }
        if (amended.number() != null && !Objects.equals(inForce.number(), amended.number())) {
            throw new PlanRefused(new PlanRefusal.OtherPlan("/plan/number"));
        }
        if (amended.signedOn() != null && !Objects.equals(inForce.signedOn(), amended.signedOn())) {
            throw new PlanRefused(new PlanRefusal.OtherPlan("/plan/signedOn"));
        }
    }

    private static void requireNotBefore(Edition inForce, LocalDate effectiveOn) {
        if (effectiveOn.isBefore(inForce.effectiveOn())) {
            throw new PlanRefused(new PlanRefusal.TooEarly(effectiveOn, inForce.effectiveOn(), "/effectiveOn"));
        }
    }
}
