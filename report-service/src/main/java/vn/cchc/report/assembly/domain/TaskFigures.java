package vn.cchc.report.assembly.domain;

import java.util.Collection;
import java.util.Collections;

/// How many tasks stand how. The parts always add up to the total.
public record TaskFigures(int total, int doneOnTime, int doneLate, int overdue, int notDue, int notArisen) {

    public static TaskFigures of(Collection<TaskState> states) {
        return new TaskFigures(
                states.size(),
                Collections.frequency(states, TaskState.DONE_ON_TIME),
                Collections.frequency(states, TaskState.DONE_LATE),
                Collections.frequency(states, TaskState.OVERDUE),
                Collections.frequency(states, TaskState.NOT_DUE),
                Collections.frequency(states, TaskState.NOT_ARISEN));
    }

    public int done() {
        return doneOnTime + doneLate;
    }

    /// Tasks that count: a task whose condition never arose is no part of "% completed".
    public int arisen() {
        return total - notArisen;
    }
}
