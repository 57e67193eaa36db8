package vn.cchc.kpi.dossier.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.domain.DossierMetric;

/// Which column holds what: fields and metrics by name, in any order.
final class CsvHeader {

    private static final int MOST_COLUMNS = 200;
    private static final byte DELETE = 0x7F;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte separator;
    private final Map<CsvField, Integer> fields = new EnumMap<>(CsvField.class);
    private final Map<DossierMetric, Integer> metrics = new EnumMap<>(DossierMetric.class);
    private final List<String> pointers = new ArrayList<>();

    private CsvHeader(byte separator) {
        this.separator = separator;
    }

    /// @throws vn.cchc.kit.problem.ProblemException 400 with every column that is unknown, named twice or missing
    static CsvHeader read(Lines lines) {
        if (!lines.next() || lines.isTooLong()) {
            throw Problem.of(400, "dossier-metrics/malformed-header")
                    .at("", "dossier-metrics/no-header")
                    .toException();
        }
        byte[] line = withoutMark(lines);
        requireText(line);
        CsvHeader header = new CsvHeader(separator(line));
        CsvCells cells = new CsvCells(header.separator, MOST_COLUMNS);
        if (!cells.take(line, line.length) || cells.count() > MOST_COLUMNS) {
            throw Problem.of(400, "dossier-metrics/malformed-header")
                    .at("", "dossier-metrics/no-header")
                    .toException();
        }
        header.name(cells);
        return header;
    }

    /// Workbooks and texts in two bytes a letter have signs no name of a column has.
    private static void requireText(byte[] line) {
        for (byte sign : line) {
            if ((sign >= 0 && sign < ' ' && sign != '\t' && sign != '\r') || sign == DELETE) {
                throw notText();
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
        } catch (CharacterCodingException _) {
            throw notText();
        }
    }

    private static ProblemException notText() {
        return Problem.of(400, "dossier-metrics/malformed-header")
                .at("", "dossier-metrics/not-utf8")
                .toException();
    }

    private static byte[] withoutMark(Lines lines) {
        byte[] line = Arrays.copyOf(lines.bytes(), lines.length());
        return line.length >= BYTE_ORDER_MARK.length
                        && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)
                ? Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length)
                : line;
    }

    /// No name has either sign in it: the first one parts them.
    private static byte separator(byte[] line) {
        for (byte sign : line) {
            if (sign == ',' || sign == ';') {
                return sign;
            }
        }
        return ',';
    }

    private void name(CsvCells cells) {
        Problem problem = Problem.of(400, "dossier-metrics/malformed-header");
        Set<String> seen = new HashSet<>();
        for (int cell = 0; cell < cells.count(); cell++) {
            String name = cells.shown(cell);
            String pointer = place(name, cell);
            if (pointer == null) {
                problem = problem.at("/" + escaped(name), "dossier-metrics/unknown-column", name);
            } else if (!seen.add(name)) {
                problem = problem.at("/" + name, "dossier-metrics/repeated-column", name);
            }
            pointers.add(Optional.ofNullable(pointer).orElse(""));
        }
        for (String name : missing()) {
            problem = problem.at("/" + name, "dossier-metrics/missing-column", name);
        }
        if (!problem.errors().isEmpty()) {
            throw problem.toException();
        }
    }

    /// Remembers what the cell is and returns where that is in a JSON row, or nothing for a name nobody knows.
    private @Nullable String place(String name, int cell) {
        Optional<CsvField> field = CsvField.named(name);
        if (field.isPresent()) {
            fields.put(field.get(), cell);
            return field.get().pointer();
        }
        Optional<DossierMetric> metric = DossierMetric.named(name);
        if (metric.isPresent()) {
            metrics.put(metric.get(), cell);
            return "/metrics/" + name;
        }
        return null;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (CsvField field : CsvField.values()) {
            if (field.isRequired() && !fields.containsKey(field)) {
                missing.add(field.columnName());
            }
        }
        for (DossierMetric metric : DossierMetric.values()) {
            if (metric.isRequired() && !metrics.containsKey(metric)) {
                missing.add(metric.wireName());
            }
        }
        return missing;
    }

    byte separator() {
        return separator;
    }

    int columns() {
        return pointers.size();
    }

    /// Where the content of a column is in a JSON row.
    String pointer(int column) {
        return pointers.get(column);
    }

    /// The column of a field, -1 when there is none.
    int column(CsvField field) {
        return fields.getOrDefault(field, -1);
    }

    /// The metrics there are columns of.
    Map<DossierMetric, Integer> metrics() {
        return Collections.unmodifiableMap(metrics);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
