package vn.cchc.plan.appendix.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.appendix.file.Cell;
import vn.cchc.plan.appendix.file.Cell.Origin;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// Reads the rows of a file as the appendix of a plan. One reader reads one file.
public final class AppendixReader {

    private static final int HEADER_WITHIN = 3;
    /// Rows that one task may be broken over.
    private static final int MOST_JOINED = 50;

    private final UnitDirectory units;
    private final FieldDoubts fields;
    private final List<ReadRow> read = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable String section;
    private @Nullable Area area;
    private boolean areaNamed;
    private boolean severalAreas;
    private int ordinal;
    private int joinedRows;
    private int table;
    private int rowsOfTable;
    private boolean afterBreak;
    private boolean headerOfTableBefore;

    public AppendixReader(UnitDirectory units, DeadlineParser deadlines) {
        this.units = units;
        this.fields = new FieldDoubts(units, deadlines);
    }

    /// Every row of the file, in order, with the way it was read.
    public List<ReadRow> read(List<TableRow> rows) {
        int next = 0;
        while (next < rows.size()) {
            Optional<TableRow> after = next + 1 < rows.size()
                            && rows.get(next + 1).table() == rows.get(next).table()
                    ? Optional.of(rows.get(next + 1))
                    : Optional.empty();
            next += read(rows.get(next), after);
        }
        return Groups.found(read).stream().map(this::withNear).toList();
    }

    private ReadRow withNear(ReadRow row) {
        PrintedTask task = row.task();
        return task != null && row.doubts().contains(Doubt.UNIT_UNKNOWN) ? row.withNear(fields.near(task)) : row;
    }

    /// @return how many rows were read, two for a header of two
    private int read(TableRow row, Optional<TableRow> after) {
        enter(row);
        if (row.isBlank()) {
            add(row, RowKind.BLANK);
            return 1;
        }
        Header current = header;
        if (current != null && current.isRepeatedBy(row)) {
            add(row, RowKind.REPEATED_HEADER);
            afterBreak = true;
            headerOfTableBefore = false;
            return 1;
        }
        Optional<Header> found = mayBeginTable() ? Header.at(row, after) : Optional.empty();
        if (found.isPresent()) {
            header = found.get();
            headerOfTableBefore = false;
            section = null;
            area = null;
            areaNamed = false;
            add(row, RowKind.HEADER);
            if (found.get().height() == 2) {
                after.ifPresent(lower -> add(lower, RowKind.HEADER));
            }
            return found.get().height();
        }
        if (current == null) {
            add(row, RowKind.BEFORE_TABLE);
        } else {
            body(new BodyRow(row, current));
        }
        return 1;
    }

    private void enter(TableRow row) {
        if (row.table() != table) {
            table = row.table();
            rowsOfTable = 0;
            afterBreak = true;
            headerOfTableBefore = header != null;
        }
        rowsOfTable++;
    }

    /// A row in the middle of a table is no header, whatever its words.
    private boolean mayBeginTable() {
        return header == null || (headerOfTableBefore && rowsOfTable <= HEADER_WITHIN);
    }

    private void body(BodyRow row) {
        boolean broken = afterBreak;
        afterBreak = false;
        if (row.isColumnNumbers()) {
            add(row.row(), RowKind.COLUMN_NUMBERS);
            afterBreak = broken;
        } else if (row.looksLikeSection()) {
            section(row, EnumSet.noneOf(Doubt.class));
        } else if (continues(row, broken)) {
            join(row);
        } else if (!row.hasParts() && row.number().isEmpty()) {
            section(row, EnumSet.of(Doubt.SECTION_ASSUMED));
        } else {
            task(row);
        }
    }

    /// No number, and either nothing but more text, or the middle of a sentence at the top of a page.
    private boolean continues(BodyRow row, boolean broken) {
        if (!row.number().isEmpty() || joinedRows == MOST_JOINED || lastTask() < 0) {
            return false;
        }
        String content = row.content();
        boolean ownParts = List.of(Column.LEAD, Column.LEAD_AND_COORDINATING, Column.DEADLINE).stream()
                .anyMatch(column -> row.cell(column).isWritten());
        boolean small = !content.isEmpty() && Character.isLowerCase(content.codePointAt(0));
        if (content.isBlank()) {
            return row.hasParts();
        }
        return (broken && (small || !ownParts)) || (small && !ownParts);
    }

    private void section(BodyRow row, Set<Doubt> doubts) {
        String number = row.number();
        String heading = row.heading();
        section = number.isEmpty() || heading.startsWith(number)
                ? heading
                : number.replaceFirst("[.)]$", "") + ". " + heading;
        Optional<AreaWords.Found> found = AreaWords.in(heading);
        area = found.map(AreaWords.Found::area).orElse(area);
        areaNamed = found.isPresent();
        severalAreas = found.map(AreaWords.Found::several).orElse(false);
        read.add(ReadRow.of(row.row(), RowKind.SECTION, doubts));
    }

    private void task(BodyRow row) {
        joinedRows = 0;
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        String content = row.content().isBlank() ? row.heading() : row.content();
        if (row.content().isBlank()) {
            doubts.add(Doubt.NO_CONTENT);
        }
        if (row.number().isEmpty()) {
            doubts.add(Doubt.NO_NUMBER);
        }
        boolean apart = row.header().columns().containsKey(Column.LEAD);
        Column leadColumn = apart ? Column.LEAD : Column.LEAD_AND_COORDINATING;
        List<String> leads = units(row.part(leadColumn));
        if (!apart && leads.size() > 1) {
            doubts.add(Doubt.LEADS_NOT_TOLD_APART);
        }
        String deadline = row.part(Column.DEADLINE);
        PrintedTask task = new PrintedTask(
                ++ordinal,
                row.number().isEmpty() ? null : row.number(),
                section,
                area == null ? Area.STEERING : area,
                false,
                null,
                CellText.oneLine(content),
                leads,
                units(row.part(Column.COORDINATING)),
                CellText.items(row.part(Column.PRODUCT)),
                deadline.isBlank() ? null : deadline);
        doubt(row, task, doubts);
        read.add(ReadRow.of(row.row(), RowKind.TASK, task, doubts));
    }

    private void doubt(BodyRow row, PrintedTask task, Set<Doubt> doubts) {
        if (headerOfTableBefore) {
            doubts.add(Doubt.HEADER_OF_TABLE_BEFORE);
        }
        if (!row.header().nearly().isEmpty()) {
            doubts.add(Doubt.HEADER_NEARLY_READ);
        }
        if (!areaNamed) {
            doubts.add(Doubt.AREA_ASSUMED);
        } else if (severalAreas) {
            doubts.add(Doubt.SEVERAL_AREAS);
        }
        for (Column column : row.header().columns().keySet()) {
            Cell cell = row.cell(column);
            if (cell.origin() == Origin.FROM_ABOVE && !cell.isBlank()) {
                doubts.add(Doubt.MERGED_CELL);
            }
            if (cell.origin() == Origin.CALCULATED && !cell.isBlank()) {
                doubts.add(Doubt.CALCULATED);
            }
        }
        doubts.addAll(fields.of(task));
    }

    private void join(BodyRow row) {
        joinedRows++;
        int last = lastTask();
        ReadRow before = read.get(last);
        PrintedTask task = before.task();
        if (task == null) {
            throw new IllegalStateException("A task without its text");
        }
        PrintedTask whole = new PrintedTask(
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                task.group(),
                task.parent(),
                joined(task.content(), CellText.plain(row.content())),
                more(task.leads(), ownUnits(row, Column.LEAD)),
                more(task.coordinating(), ownUnits(row, Column.COORDINATING)),
                more(task.products(), CellText.items(own(row, Column.PRODUCT))),
                deadline(task.deadlineText(), own(row, Column.DEADLINE)));
        EnumSet<Doubt> doubts = EnumSet.of(Doubt.JOINED);
        doubts.addAll(before.doubts());
        doubts.removeAll(FieldDoubts.ALL);
        doubts.addAll(fields.of(whole));
        read.set(last, new ReadRow(before.table(), before.row(), before.kind(), before.text(), whole, doubts));
        add(row.row(), RowKind.CONTINUATION);
    }

    private static String own(BodyRow row, Column column) {
        return row.cell(column).isWritten() ? row.cell(column).text() : "";
    }

    private List<String> ownUnits(BodyRow row, Column column) {
        return units(own(row, column));
    }

    private List<String> units(String text) {
        return CellText.units(text, units::knows);
    }

    private static List<String> more(List<String> before, List<String> added) {
        List<String> all = new ArrayList<>(before);
        all.addAll(added);
        return all;
    }

    private static String joined(String before, String added) {
        return (before + " " + added).strip();
    }

    private static @Nullable String deadline(@Nullable String before, String added) {
        return added.isBlank() ? before : before == null ? added : before + "\n" + added;
    }

    private int lastTask() {
        for (int i = read.size() - 1; i >= 0; i--) {
            switch (read.get(i).kind()) {
                case TASK -> {
                    return i;
                }
                case SECTION, HEADER -> {
                    return -1;
                }
                default -> {
                    // look further up
                }
            }
        }
        return -1;
    }

    private void add(TableRow row, RowKind kind) {
        read.add(ReadRow.of(row, kind, Set.of()));
    }
}
