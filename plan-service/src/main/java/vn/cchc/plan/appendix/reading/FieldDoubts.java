package vn.cchc.plan.appendix.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.Candidate;
import vn.cchc.plan.unitname.UnitDirectory;
import vn.cchc.plan.unitname.UnitMatch;

/// What the fields of a task leave open, however they came about.
final class FieldDoubts {

    /// Those that are asked again when a task gets longer.
    static final Set<Doubt> ALL = Set.of(
            Doubt.TOO_LONG,
            Doubt.NO_LEAD,
            Doubt.NO_DEADLINE,
            Doubt.DEADLINE_UNREAD,
            Doubt.DEADLINE_ASSUMED,
            Doubt.UNIT_UNKNOWN,
            Doubt.UNIT_AMBIGUOUS);

    private static final int NEAR_EACH = 2;
    private static final int NEAR_ALL = 6;

    private final UnitDirectory units;
    private final DeadlineParser deadlines;

    FieldDoubts(UnitDirectory units, DeadlineParser deadlines) {
        this.units = units;
        this.deadlines = deadlines;
    }

    Set<Doubt> of(PrintedTask task) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (task.leads().isEmpty()) {
            doubts.add(Doubt.NO_LEAD);
        }
        if (Limits.isTooLong(task)) {
            doubts.add(Doubt.TOO_LONG);
        }
        task.leads().forEach(unit -> ofUnit(unit, doubts));
        task.coordinating().forEach(unit -> ofUnit(unit, doubts));
        ofDeadline(task.deadlineText(), doubts);
        return doubts;
    }

    /// Whom the units that nobody knows may mean, in words.
    List<String> near(PrintedTask task) {
        return Stream.concat(task.leads().stream(), task.coordinating().stream())
                .distinct()
                .filter(unit -> !(units.match(unit) instanceof UnitMatch.Units))
                .flatMap(unit -> units.suggestions(unit, NEAR_EACH).stream())
                .map(Candidate::label)
                .distinct()
                .limit(NEAR_ALL)
                .toList();
    }

    private void ofUnit(String unit, Set<Doubt> doubts) {
        switch (units.match(unit)) {
            case UnitMatch.Units _ -> {
                // clear
            }
            case UnitMatch.Ambiguous _ -> doubts.add(Doubt.UNIT_AMBIGUOUS);
            case UnitMatch.Unknown _, UnitMatch.NotInForce _, UnitMatch.EmptyClass _ -> doubts.add(Doubt.UNIT_UNKNOWN);
        }
    }

    private void ofDeadline(@Nullable String text, Set<Doubt> doubts) {
        if (text == null) {
            doubts.add(Doubt.NO_DEADLINE);
        } else if (text.length() > Limits.DEADLINE) {
            doubts.add(Doubt.DEADLINE_UNREAD);
        } else {
            ofReading(deadlines.parse(text), doubts);
        }
    }

    private static void ofReading(Deadline deadline, Set<Doubt> doubts) {
        if (deadline.needsHuman()) {
            doubts.add(Doubt.DEADLINE_UNREAD);
        } else if (deadline.restsOnAssumptions()) {
            doubts.add(Doubt.DEADLINE_ASSUMED);
        }
    }
}
