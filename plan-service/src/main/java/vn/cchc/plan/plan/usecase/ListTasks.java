package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.query.TaskDetail;
import vn.cchc.plan.unitname.UnitDirectories;
import vn.cchc.plan.workingcalendar.DueReckoning;
import vn.cchc.plan.workingcalendar.DueRules;

/// Shows the rows of a plan with what their texts mean: as decided at activation, before that as the registry
/// stands now.
@ApplicationScoped
public class ListTasks {

    public record Command(UUID plan, int after, int limit, Caller caller) {}

    public record Outcome(List<TaskDetail> tasks, DueReckoning reckoning) {}

    private final PlanReads reads;
    private final UnitDirectories directories;
    private final DueRules dueRules;

    ListTasks(PlanReads reads, UnitDirectories directories, DueRules dueRules) {
        this.reads = reads;
        this.directories = directories;
        this.dueRules = dueRules;
    }

    @Transactional
    public Outcome handle(Command command) {
        PlanOverview plan = reads.find(command.caller(), command.plan())
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()))
                .overview();
        DueReckoning reckoning = dueRules.current();
        List<TaskDetail> kept = reads.tasks(plan.id(), command.after(), command.limit());
        return new Outcome(plan.status().isBeforeForce() ? preview(plan, kept, reckoning.dates()) : kept, reckoning);
    }

    private List<TaskDetail> preview(PlanOverview plan, List<TaskDetail> kept, DueDates dates) {
        PlanYears years = new PlanYears(plan.yearFrom(), plan.yearTo());
        TaskGiving giving = new TaskGiving(directories.of(plan.agencyCode(), years.window()), dates);
        return kept.stream().map(row -> preview(row, giving)).toList();
    }

    private static TaskDetail preview(TaskDetail row, TaskGiving giving) {
        PlanTask task = row.task();
        if (!task.isLeaf()) {
            return row;
        }
        var given = giving.give(task);
        return new TaskDetail(task, given.leads(), given.coordinating(), row.deadlineNote(), row.deadlineBy());
    }
}
