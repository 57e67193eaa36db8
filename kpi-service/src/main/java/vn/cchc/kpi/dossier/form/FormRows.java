package vn.cchc.kpi.dossier.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.form.Count.Blank;
import vn.cchc.kpi.dossier.form.Count.Written;
import vn.cchc.kpi.dossier.form.Count.Wrong;
import vn.cchc.kpi.dossier.form.FileRefusal.Difference;
import vn.cchc.kpi.dossier.form.FileRefusal.MergedCounts;
import vn.cchc.kpi.dossier.form.FileRefusal.NoForm;
import vn.cchc.kpi.dossier.form.FileRefusal.Repeated;
import vn.cchc.kpi.dossier.form.FileRefusal.RepeatedFields;
import vn.cchc.kpi.dossier.form.FileRefusal.SeveralForms;
import vn.cchc.kpi.dossier.form.FileRefusal.WrongSums;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The fields of a form as rows of an import, read one by one. What is wrong with a line refuses the line, at its
/// cell; what makes the whole doubtful (sums that are not so, joined cells, a field on two lines, a second form)
/// refuses the file, at the latest after its last line.
public final class FormRows implements IncomingRows, AutoCloseable {

    /// A field whose code was made of its name.
    public record DerivedField(long row, String name, String code) {}

    private final FormRequest request;
    private final WorkbookFile file;
    private final WorkbookSheets sheets;
    private final Sums sums = new Sums();
    private final BitSet counted = new BitSet();
    private final NamedFields fields = new NamedFields();
    private @Nullable Form form;
    private boolean ended;

    /// The form that was found.
    private record Form(SheetReader reader, String sheet, Columns columns, FormHead head) {}

    private FormRows(WorkbookFile file, FormRequest request) {
        this.file = file;
        this.sheets = new WorkbookSheets(file.office());
        this.request = request;
    }

    /// @param folder where the file is kept while it is read
    /// @throws vn.cchc.kit.problem.ProblemException when the file is refused, here or while its rows are read
    public static FormRows of(InputStream body, FormRequest request, Path folder) {
        try {
            WorkbookFile file = WorkbookFile.receive(body, folder);
            try {
                return new FormRows(file, request);
            } catch (RuntimeException refused) {
                file.close();
                throw refused;
            }
        } catch (FileRefused refused) {
            throw FileProblems.of(refused.refusal()).toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Incoming> next() {
        try {
            return ended ? Optional.empty() : read();
        } catch (FileRefused refused) {
            throw FileProblems.of(refused.refusal()).toException();
        }
    }

    /// Fields whose codes were made of their names, the first of them.
    public List<DerivedField> derivedFields() {
        return fields.derived();
    }

    /// Where in the sheet a place in a row of the import is.
    public String place(long row, String pointer) {
        Form found = form;
        if (found == null || pointer.contains("!")) {
            return pointer;
        }
        int column = FormLine.columnOf(pointer.substring(pointer.lastIndexOf('/') + 1));
        return found.columns().place(found.sheet(), row, column);
    }

    private Optional<Incoming> read() {
        Form current = form == null ? find() : form;
        form = current;
        for (Optional<SheetRow> row = current.reader().next();
                row.isPresent();
                row = current.reader().next()) {
            Optional<Incoming> line = line(current, row.get());
            if (line.isPresent()) {
                return line;
            }
        }
        end(current);
        return Optional.empty();
    }

    private Form find() {
        return findNext().orElseThrow(() -> new FileRefused(new NoForm()));
    }

    private Optional<Form> findNext() {
        for (Optional<SheetReader> sheet = sheets.next(); sheet.isPresent(); sheet = sheets.next()) {
            SheetReader reader = sheet.get();
            Preamble preamble = new Preamble();
            for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                Optional<Columns> columns = Columns.numberedBy(row.get());
                if (columns.isPresent()) {
                    return Optional.of(new Form(
                            reader,
                            row.get().sheet(),
                            columns.get(),
                            form == null ? preamble.with(request) : form.head()));
                }
                preamble.read(row.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Incoming> line(Form current, SheetRow row) {
        Columns columns = current.columns();
        Optional<Incoming> line = taken(current, row, LineKind.of(row, columns));
        if (!columns.counts(row)) {
            return line;
        }
        counted.set(row.number());
        return row.hidden()
                ? Optional.of(unreadable(columns, row, Columns.FIELD, "dossier-metrics/form-hidden-row", List.of()))
                : line;
    }

    private Optional<Incoming> taken(Form current, SheetRow row, LineKind kind) {
        Columns columns = current.columns();
        return switch (kind) {
            case OTHER -> Optional.empty();
            case PART -> {
                sums.part(columns, row);
                yield wrongSum(columns, row);
            }
            case SECTION -> {
                sums.section(columns, row);
                yield wrongSum(columns, row);
            }
            case TOTAL -> {
                sums.total(columns, row);
                yield wrongSum(columns, row);
            }
            case FIELD -> {
                sums.field(columns, row);
                yield Optional.of(field(current, row));
            }
        };
    }

    /// A sum that cannot be read cannot be compared: it is refused where it stands.
    private Optional<Incoming> wrongSum(Columns columns, SheetRow row) {
        for (int column = Columns.FIRST_COUNT; column <= Columns.LAST; column++) {
            if (Count.summed(columns.cell(row, column)) instanceof Wrong(var code, var args)) {
                return Optional.of(unreadable(columns, row, column, code, args));
            }
        }
        return Optional.empty();
    }

    private Incoming field(Form current, SheetRow row) {
        Columns columns = current.columns();
        String name = columns.cell(row, Columns.FIELD).text();
        if (name.isEmpty()) {
            return unreadable(columns, row, Columns.FIELD, "dossier-metrics/form-no-field", List.of());
        }
        String field = fields.code(row.number(), columns.place(row, Columns.FIELD), name);
        Map<Integer, Long> counts = new HashMap<>();
        for (int column : FormLine.counted()) {
            switch (Count.typed(columns.cell(row, column))) {
                case Written(var value) -> counts.put(column, value);
                case Blank() -> {
                    return unreadable(columns, row, column, "dossier-metrics/form-empty", List.of());
                }
                case Wrong(var code, var args) -> {
                    return unreadable(columns, row, column, code, args);
                }
            }
        }
        for (int sum : FormLine.sums()) {
            long parts = FormLine.partsOf(sum).stream()
                    .mapToLong(part -> counts.getOrDefault(part, 0L))
                    .sum();
            switch (Count.summed(columns.cell(row, sum))) {
                case Blank() -> {
                    // follows from its parts
                }
                case Written(var stated) -> {
                    if (stated != parts) {
                        return unreadable(columns, row, sum, "dossier-metrics/not-the-sum", List.of(stated, parts));
                    }
                }
                case Wrong(var code, var args) -> {
                    return unreadable(columns, row, sum, code, args);
                }
            }
        }
        return new ReadRow(row.number(), FormLine.of(current.head(), field, counts));
    }

    private static Incoming unreadable(Columns columns, SheetRow row, int column, String code, List<Object> args) {
        return new Unreadable(row.number(), columns.place(row, column), code, args);
    }

    private void end(Form current) {
        ended = true;
        current.reader().ranges().stream()
                .filter(range -> joinsCounts(range, current.columns()))
                .findFirst()
                .ifPresent(range -> {
                    throw new FileRefused(new MergedCounts(current.sheet() + "!" + range.formatAsString()));
                });
        List<Repeated> repeated = fields.repeated();
        if (!repeated.isEmpty()) {
            throw new FileRefused(new RepeatedFields(repeated));
        }
        List<Difference> differences = sums.end();
        if (!differences.isEmpty()) {
            throw new FileRefused(new WrongSums(differences));
        }
        findNext().ifPresent(second -> {
            throw new FileRefused(new SeveralForms(current.sheet(), second.sheet()));
        });
    }

    private boolean joinsCounts(CellRangeAddress range, Columns columns) {
        int row = counted.nextSetBit(range.getFirstRow() + 1);
        return row >= 0
                && row <= range.getLastRow() + 1
                && range.getLastColumn() >= columns.firstCount()
                && range.getFirstColumn() <= columns.lastCount();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
