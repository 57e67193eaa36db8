package vn.cchc.plan.appendix.printing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.appendix.printing.PrintedAppendix.Row;

/// An appendix as CSV (RFC 4180, UTF-8 with a byte order mark, as spreadsheets need it to see the diacritics).
public final class CsvAppendix {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    /// With these a spreadsheet begins a formula; with the wide ones where people write East Asian scripts.
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvAppendix() {}

    public static void write(PrintedAppendix appendix, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(PrintedAppendix.COLUMNS);
            for (Row row : appendix.rows()) {
                csv.writeRecord(cells(row).stream().map(CsvAppendix::harmless).toList());
            }
        }
    }

    private static List<String> cells(Row row) {
        return switch (row) {
            case Row.Section(var heading) ->
                Stream.concat(Stream.of(heading), Collections.nCopies(PrintedAppendix.COLUMNS.size() - 1, "").stream())
                        .toList();
            case Row.Task(var cells, var _) -> cells;
        };
    }

    /// Text that would be run as a formula is marked as text, in the way spreadsheets themselves do.
    static String harmless(String text) {
        return text.length() > 1 && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
