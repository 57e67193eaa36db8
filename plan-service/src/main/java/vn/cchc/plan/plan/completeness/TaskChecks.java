package vn.cchc.plan.plan.completeness;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// The rows of the appendix. A leaf needs a lead and a deadline; a group holds leaves and carries no work itself.
final class TaskChecks {

    private final UnitChecks unitChecks;
    private final DeadlineChecks deadlineChecks;

    TaskChecks(PlanHeader header, UnitDirectory units) {
        this.unitChecks = new UnitChecks(units);
        this.deadlineChecks = new DeadlineChecks(header);
    }

    Stream<Finding> of(Appendix appendix) {
        Set<Integer> parents = appendix.leaves()
                .map(leaf -> leaf.printed().parent())
                .filter(parent -> parent != null)
                .collect(Collectors.toSet());
        return IntStream.range(0, appendix.tasks().size()).boxed().flatMap(i -> {
            PlanTask task = appendix.tasks().get(i);
            String pointer = "/tasks/" + i;
            return task.isLeaf() ? leaf(pointer, task) : group(pointer, task.printed(), parents);
        });
    }

    private Stream<Finding> leaf(String pointer, PlanTask task) {
        String label = task.printed().label();
        return Stream.of(
                        unitChecks.leads(pointer, task.printed()),
                        unitChecks.coordinating(pointer, task.printed()),
                        when(
                                task.printed().products().isEmpty(),
                                Finding.at(pointer + "/products", FindingCode.PRODUCT_MISSING, label)),
                        deadlineChecks.of(pointer, task))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> group(String pointer, PrintedTask row, Set<Integer> parents) {
        String label = row.label();
        boolean carriesWork = !row.leads().isEmpty() || row.deadlineText() != null;
        return Stream.concat(
                when(carriesWork, Finding.at(pointer, FindingCode.GROUP_CARRIES_WORK, label)),
                when(!parents.contains(row.ordinal()), Finding.at(pointer, FindingCode.GROUP_EMPTY, label)));
    }

    private static Stream<Finding> when(boolean found, Finding finding) {
        return found ? Stream.of(finding) : Stream.empty();
    }
}
