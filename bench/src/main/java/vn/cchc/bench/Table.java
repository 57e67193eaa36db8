package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The measurements as a table for a terminal.
final class Table {
    private static final List<String> HEAD = List.of("name", "value", "unit", "reference", "ratio", "goal", "met");

    private Table() {}

    static String of(List<Measurement> measurements) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        measurements.forEach(one -> rows.add(row(one)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static List<String> row(Measurement one) {
        String met = one.met() == null ? "" : one.met() ? "yes" : "NO";
        return List.of(
                one.name(),
                number(one.value()),
                one.unit(),
                number(one.reference()),
                "%.3f".formatted(one.ratio()),
                one.goal() == null ? "" : one.goal(),
                met);
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : "%.2f".formatted(value);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    boolean right = column == 1 || column == 3 || column == 4;
                    String format = (right ? "%" : "%-") + Math.max(1, widths[column]) + "s";
                    return format.formatted(row.get(column));
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
