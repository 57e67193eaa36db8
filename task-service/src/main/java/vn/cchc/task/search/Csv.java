package vn.cchc.task.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list as CSV (RFC 4180). A text that a spreadsheet would run as a formula is quoted with an apostrophe.
final class Csv {

    private static final String HEADER = "id,version,planId,taskId,ordinal,no,area,content,agencyCode,planAgencyCode,"
            + "status,overdue,dueOn,nextDueOn,doneOn,timeliness\r\n";

    private Csv() {}

    static String of(List<AssignmentItem> items) {
        return items.stream().map(Csv::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(AssignmentItem item) {
        return Stream.<@Nullable Object>of(
                        item.id(),
                        item.version(),
                        item.planId(),
                        item.taskId(),
                        item.ordinal(),
                        item.no(),
                        item.area(),
                        item.content(),
                        item.agencyCode(),
                        item.planAgencyCode(),
                        item.status(),
                        item.overdue(),
                        item.dueOn(),
                        item.nextDueOn(),
                        item.doneOn(),
                        item.timeliness())
                .map(value -> cell(Objects.toString(value, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
