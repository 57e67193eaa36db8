package vn.cchc.plan.appendix.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// Finds the rows that only hold others together: "2" above "2.1" and "2.2", or a bare row above rows without numbers
/// of their own.
final class Groups {

    private static final Pattern NO_OWN_NUMBER = Pattern.compile("[-–+•]?|[a-zđ][.)]");
    private static final Set<Doubt> OF_NO_CONCERN = EnumSet.of(Doubt.NO_LEAD, Doubt.NO_DEADLINE, Doubt.AREA_ASSUMED);

    private Groups() {}

    static List<ReadRow> found(List<ReadRow> rows) {
        List<ReadRow> result = new ArrayList<>(rows);
        for (int i = 0; i < result.size(); i++) {
            PrintedTask task = result.get(i).task();
            if (task != null && task.parent() == null) {
                List<Integer> children = children(result, i, task);
                if (!children.isEmpty()) {
                    group(result, i, task, children);
                }
            }
        }
        return result;
    }

    private static List<Integer> children(List<ReadRow> rows, int index, PrintedTask task) {
        List<Integer> children = new ArrayList<>();
        boolean bare = task.leads().isEmpty()
                && task.deadlineText() == null
                && task.products().isEmpty();
        for (int i = index + 1; i < rows.size() && rows.get(i).kind() != RowKind.SECTION; i++) {
            PrintedTask next = rows.get(i).task();
            if (next != null) {
                if (!isPart(task, next, bare)) {
                    break;
                }
                children.add(i);
            }
        }
        return children;
    }

    private static boolean isPart(PrintedTask task, PrintedTask next, boolean bare) {
        String number = stem(task.no());
        String below = Optional.ofNullable(next.no()).orElse("");
        return (!number.isEmpty() && below.startsWith(number + "."))
                || (bare && task.no() != null && NO_OWN_NUMBER.matcher(below).matches());
    }

    private static String stem(@Nullable String number) {
        return number == null ? "" : number.strip().replaceFirst("[.)]$", "");
    }

    private static void group(List<ReadRow> rows, int index, PrintedTask task, List<Integer> children) {
        ReadRow head = rows.get(index);
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(head.doubts());
        doubts.removeAll(OF_NO_CONCERN);
        boolean numbered = children.stream()
                .map(child -> rows.get(child).task())
                .allMatch(child ->
                        child != null && child.no() != null && child.no().contains("."));
        if (!numbered) {
            doubts.add(Doubt.GROUP_ASSUMED);
        }
        rows.set(
                index, new ReadRow(head.table(), head.row(), RowKind.GROUP, head.text(), as(task, true, null), doubts));
        for (int child : children) {
            ReadRow row = rows.get(child);
            PrintedTask part = row.task();
            if (part != null) {
                rows.set(
                        child,
                        new ReadRow(
                                row.table(),
                                row.row(),
                                row.kind(),
                                row.text(),
                                as(part, false, task.ordinal()),
                                row.doubts()));
            }
        }
    }

    private static PrintedTask as(PrintedTask task, boolean group, @Nullable Integer parent) {
        return new PrintedTask(
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                group,
                parent,
                task.content(),
                task.leads(),
                task.coordinating(),
                task.products(),
                task.deadlineText());
    }
}
