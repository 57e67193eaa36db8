package vn.cchc.plan.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The rows of an open plan while a person changes them. Every move yields the whole list, in order; a row keeps its
/// id wherever it moves.
///
/// @throws PlanRefused from every move that would leave rows below no group
public record DraftRows(Appendix appendix) {

    public static final int MOST = 20_000;

    public PlanTask at(int ordinal) {
        return tasks().filter(task -> task.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.TaskUnknown(ordinal)));
    }

    /// The row with the same id gives way to this one.
    public Appendix corrected(PlanTask row) {
        return with(tasks().map(task -> task.taskId().equals(row.taskId()) ? row : task)
                .toList());
    }

    /// Puts a row at its ordinal. A row that stands there moves down by one, and with it those that would then stand
    /// at the same place; who belongs to a group that moves still does.
    public Appendix inserted(PlanTask row) {
        int place = row.ordinal();
        boolean taken = tasks().anyMatch(task -> task.ordinal() == place);
        List<PlanTask> result = new ArrayList<>();
        tasks().filter(task -> task.ordinal() < place).forEach(result::add);
        result.add(row);
        tasks().filter(task -> task.ordinal() >= place)
                .map(task -> taken ? moved(task, place) : task)
                .forEach(result::add);
        return with(result);
    }

    public Appendix without(int ordinal) {
        PlanTask gone = at(ordinal);
        return with(tasks().filter(task -> !task.equals(gone)).toList());
    }

    /// These rows below all others.
    ///
    /// @param rows numbered from 1
    public Appendix appended(List<PlanTask> rows) {
        int last = appendix.tasks().isEmpty() ? 0 : appendix.tasks().getLast().ordinal();
        return with(Stream.concat(tasks(), rows.stream().map(row -> down(row, last)))
                .toList());
    }

    private Stream<PlanTask> tasks() {
        return appendix.tasks().stream();
    }

    private Appendix with(List<PlanTask> rows) {
        if (rows.size() > MOST) {
            throw new PlanRefused(new PlanRefusal.TooManyRows(MOST));
        }
        Appendix.refuseBrokenRows(rows.stream().map(PlanTask::printed).toList());
        return new Appendix(rows, appendix.targets());
    }

    /// @param from ordinals from here on move; those of groups above stay
    private static PlanTask moved(PlanTask task, int from) {
        Integer parent = task.printed().parent();
        return at(task, task.ordinal() + 1, parent != null && parent >= from ? Integer.valueOf(parent + 1) : parent);
    }

    private static PlanTask down(PlanTask task, int by) {
        Integer parent = task.printed().parent();
        return at(task, task.ordinal() + by, parent == null ? null : Integer.valueOf(parent + by));
    }

    /// An ordinal beyond all numbers wraps around and is refused as not ascending.
    private static PlanTask at(PlanTask task, int ordinal, @Nullable Integer parent) {
        PrintedTask printed = task.printed();
        return ordinal == printed.ordinal() && Objects.equals(parent, printed.parent())
                ? task
                : new PlanTask(task.taskId(), printed.at(ordinal, parent), task.deadline());
    }
}
