package vn.cchc.plan.appendix.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The rows of an appendix as they stand on paper.
///
/// @param citation "Kèm theo Kế hoạch số …", absent when nothing is known to cite
public record PrintedAppendix(@Nullable String citation, List<Row> rows) {

    public static final List<String> COLUMNS = List.of(
            "STT", "Nội dung công việc", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện");

    /// A little less than what office programs take.
    private static final int LONGEST_CELL = 32_000;

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
            rows.addAll(rows(task));
        }
        return new PrintedAppendix(citation, rows);
    }

    /// One row, and more below it where a list is longer than a cell may be.
    private static List<Row> rows(PrintedTask task) {
        List<String> products = cells(task.products(), ";\n");
        List<String> leads = cells(task.leads(), "; ");
        List<String> coordinating = cells(task.coordinating(), "; ");
        List<Row> rows = new ArrayList<>();
        int height = Math.max(1, Math.max(products.size(), Math.max(leads.size(), coordinating.size())));
        for (int i = 0; i < height; i++) {
            boolean first = i == 0;
            rows.add(new Row.Task(
                    List.of(
                            first ? Objects.requireNonNullElse(task.no(), "") : "",
                            first ? task.content() : "",
                            at(products, i),
                            at(leads, i),
                            at(coordinating, i),
                            first ? Objects.requireNonNullElse(task.deadlineText(), "") : ""),
                    task.group()));
        }
        return rows;
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /// Parted by ";": commas stand inside names.
    private static List<String> cells(List<String> items, String separator) {
        List<StringBuilder> cells = new ArrayList<>();
        for (String item : items) {
            if (cells.isEmpty() || cells.getLast().length() + item.length() > LONGEST_CELL) {
                cells.add(new StringBuilder(item));
            } else {
                cells.getLast().append(separator).append(item);
            }
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }
}
