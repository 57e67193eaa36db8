package vn.cchc.plan.plan.clearness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// Whether each leaf row says clearly what is to be done, by whom, by when, with what result and on whose word.
public final class ClearnessChecks {

    /// Characters of a content that is still one piece of work. The longest of the printed plans has about 110.
    static final int LONGEST = 600;

    private final PersonChecks personChecks;
    private final ScheduleChecks scheduleChecks;

    public ClearnessChecks(UnitDirectory units, PlanYears years) {
        this.personChecks = new PersonChecks(units);
        this.scheduleChecks = new ScheduleChecks(years);
    }

    public Stream<Finding> of(Appendix appendix) {
        Map<List<Folded>, Integer> seen = new HashMap<>();
        return IntStream.range(0, appendix.tasks().size())
                .boxed()
                .filter(i -> appendix.tasks().get(i).isLeaf())
                .flatMap(i -> leaf("/tasks/" + i, appendix.tasks().get(i), seen));
    }

    private Stream<Finding> leaf(String pointer, PlanTask task, Map<List<Folded>, Integer> seen) {
        PrintedTask row = task.printed();
        return Stream.of(
                        vague(pointer, row),
                        tooLong(pointer, row),
                        again(pointer, row, seen),
                        personChecks.of(pointer, row),
                        products(pointer, row),
                        scheduleChecks.of(pointer, task))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> vague(String pointer, PrintedTask row) {
        return VagueWork.promises(row.content())
                ? Stream.of(Finding.at(pointer + "/content", FindingCode.WORK_VAGUE, row.label()))
                : Stream.empty();
    }

    private static Stream<Finding> tooLong(String pointer, PrintedTask row) {
        int length = row.content().length();
        return length > LONGEST
                ? Stream.of(Finding.at(
                        pointer + "/content", FindingCode.TASK_TOO_LONG, row.label(), String.valueOf(length)))
                : Stream.empty();
    }

    /// The same work for the same lead by the same day. Another lead or another day makes it another task.
    private static Stream<Finding> again(String pointer, PrintedTask row, Map<List<Folded>, Integer> seen) {
        String deadline = row.deadlineText() == null ? "" : row.deadlineText();
        List<Folded> task =
                List.of(Folded.of(row.content()), Folded.of(String.join(";", row.leads())), Folded.of(deadline));
        Integer first = seen.putIfAbsent(task, row.ordinal());
        return first == null
                ? Stream.empty()
                : Stream.of(Finding.at(
                        pointer + "/content", FindingCode.DUPLICATE_TASK, row.label(), String.valueOf(first)));
    }

    /// One product that can be held in the hand is enough.
    private static Stream<Finding> products(String pointer, PrintedTask row) {
        boolean vague = !row.products().isEmpty() && row.products().stream().allMatch(VagueProduct::isVague);
        return vague
                ? Stream.of(Finding.at(
                        pointer + "/products",
                        FindingCode.PRODUCT_VAGUE,
                        row.label(),
                        String.join("; ", row.products())))
                : Stream.empty();
    }
}
