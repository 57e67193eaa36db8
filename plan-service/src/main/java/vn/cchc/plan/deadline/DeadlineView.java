package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Assumption;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// A typed deadline with the days that follow from it.
///
/// @param reading   the clauses in words, for a person to compare with `rawText`
/// @param needsHuman some piece could not be read
/// @param assumptions places that do not say what they were read as
/// @param lastWorkingDay the last day up to `dueOn` on which anybody works
@Schema(name = "Deadline")
public record DeadlineView(
        String rawText,
        String reading,
        List<Clause> clauses,
        Deadline.ParsedBy parsedBy,
        boolean needsHuman,
        List<Assumption> assumptions,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lastWorkingDay,
        @Nullable LocalDate closesOn,
        List<DueItem> occurrences) {

    public static DeadlineView of(Deadline deadline, DueReckoning reckoning) {
        DueDates dates = reckoning.dates();
        LocalDate dueOn = dates.dueOn(deadline).orElse(null);
        return new DeadlineView(
                deadline.rawText(),
                DeadlinePrinter.print(deadline),
                deadline.clauses(),
                deadline.parsedBy(),
                deadline.needsHuman(),
                deadline.assumptions(),
                dueOn,
                dueOn == null ? null : reckoning.lastWorkingDay(dueOn),
                dates.closesOn(deadline).orElse(null),
                dates.occurrences(deadline));
    }
}
