package vn.cchc.kpi.dossier.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.form.Count.Written;
import vn.cchc.kpi.dossier.form.FileRefusal.Difference;

/// Adds up the fields of a form and holds what it says itself against it: the sums of its parts and sections, which
/// stand above their fields, and of the whole, which may stand anywhere. A column in which a field could not be read
/// is not compared.
final class Sums {

    private static final int MOST = 1_000;

    private final List<Sum> totals = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Sum all = new Sum(null, null);
    private @Nullable Sum part;
    private @Nullable Sum section;

    void field(Columns columns, SheetRow row) {
        add(all, columns, row);
        if (part != null) {
            add(part, columns, row);
        }
        if (section != null) {
            add(section, columns, row);
        }
    }

    void part(Columns columns, SheetRow row) {
        closeParts();
        part = new Sum(columns, row);
    }

    void section(Columns columns, SheetRow row) {
        close(section);
        section = new Sum(columns, row);
    }

    void total(Columns columns, SheetRow row) {
        closeParts();
        if (totals.size() < MOST) {
            totals.add(new Sum(columns, row));
        }
    }

    /// Everything the form says that is not so.
    List<Difference> end() {
        closeParts();
        totals.forEach(total -> total.compare(all, differences));
        return differences;
    }

    private void closeParts() {
        close(section);
        close(part);
        section = null;
        part = null;
    }

    private void close(@Nullable Sum sum) {
        if (sum != null) {
            sum.compare(sum, differences);
        }
    }

    private static void add(Sum sum, Columns columns, SheetRow row) {
        for (int column = Columns.FIRST_COUNT; column <= Columns.LAST; column++) {
            Optional<Long> value = column == Columns.RECEIVED || column == Columns.RESOLVED || column == Columns.PENDING
                    ? derived(columns, row, column)
                    : written(Count.typed(columns.cell(row, column)));
            sum.add(column, value);
        }
    }

    /// What a total of a field must be by its parts: it may have been left out.
    private static Optional<Long> derived(Columns columns, SheetRow row, int total) {
        long sum = 0;
        for (int part : FormLine.partsOf(total)) {
            Optional<Long> value = written(Count.typed(columns.cell(row, part)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get();
        }
        return Optional.of(sum);
    }

    private static Optional<Long> written(Count count) {
        return count instanceof Written(var value) ? Optional.of(value) : Optional.empty();
    }

    /// What is stated in a row, and what its fields come to.
    private static final class Sum {
        private final @Nullable Columns columns;
        private final @Nullable SheetRow row;
        private final long[] sums = new long[Columns.LAST + 1];
        private final boolean[] unknown = new boolean[Columns.LAST + 1];

        Sum(@Nullable Columns columns, @Nullable SheetRow row) {
            this.columns = columns;
            this.row = row;
        }

        void add(int column, Optional<Long> value) {
            value.ifPresentOrElse(known -> sums[column] += known, () -> unknown[column] = true);
        }

        void compare(Sum with, List<Difference> differences) {
            if (columns == null || row == null) {
                return;
            }
            for (int column = Columns.FIRST_COUNT; column <= Columns.LAST; column++) {
                Count stated = Count.summed(columns.cell(row, column));
                if (stated instanceof Written(var value)
                        && !with.unknown[column]
                        && value != with.sums[column]
                        && differences.size() < MOST) {
                    differences.add(new Difference(columns.place(row, column), value, with.sums[column]));
                }
            }
        }
    }
}
