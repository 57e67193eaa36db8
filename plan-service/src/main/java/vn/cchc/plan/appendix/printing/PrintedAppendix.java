package vn.cchc.plan.appendix.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The rows of an appendix as they stand on paper.
///
/// @param citation "Kèm theo Kế hoạch số …", absent when nothing is known to cite
public record PrintedAppendix(@Nullable String citation, List<Row> rows) {

    public static final List<String> COLUMNS = List.of(
            "STT", "Nội dung công việc", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện");

    public PrintedAppendix {
        rows = List.copyOf(rows);
    }

    /// A heading over the whole width, or the cells of a task.
    public sealed interface Row {

        record Section(String heading) implements Row {}

        /// @param bold the row holds others together
        record Task(List<String> cells, boolean bold) implements Row {
            public Task {
                cells = List.copyOf(cells);
            }
        }
    }

    public static PrintedAppendix of(@Nullable String citation, List<PrintedTask> tasks) {
        List<Row> rows = new ArrayList<>();
        String section = null;
        for (PrintedTask task : tasks) {
            String heading = task.section();
            if (heading != null && !heading.equals(section)) {
                rows.add(new Row.Section(heading));
                section = heading;
            }
            rows.add(new Row.Task(cells(task), task.group()));
        }
        return new PrintedAppendix(citation, rows);
    }

    /// Several units or products are parted by ";": commas stand inside names.
    private static List<String> cells(PrintedTask task) {
        return List.of(
                Optional.ofNullable(task.no()).orElse(""),
                task.content(),
                String.join(";\n", task.products()),
                String.join("; ", task.leads()),
                String.join("; ", task.coordinating()),
                Optional.ofNullable(task.deadlineText()).orElse(""));
    }
}
