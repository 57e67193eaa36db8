package vn.cchc.plan.appendix.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;
import vn.cchc.plan.appendix.file.FileRefusal.NotText;

/// The one table of a CSV file (RFC 4180) in UTF-8. What parts its cells is seen from its first lines: Vietnamese
/// office programs write ";" where others write ",".
final class CsvTable {

    private static final String SEPARATORS = ",;\t";
    private static final int FIRST_CHARACTERS = 20_000;
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("'[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvTable() {}

    static List<TableRow> rows(Path path) throws IOException {
        String text = text(path);
        TableSize size = new TableSize();
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                size.row();
                if (line.getFieldCount() > TableSize.MOST_COLUMNS) {
                    throw TableSize.tooMuch();
                }
                rows.add(new TableRow(
                        1,
                        rows.size() + 1,
                        line.getFields().stream()
                                .map(field -> new Cell(asMeant(size.text(field)), Cell.Origin.OWN))
                                .toList()));
            }
        } catch (CsvParseException _) {
            throw new FileRefused(new Corrupt());
        }
        return rows;
    }

    /// Without the mark by which spreadsheets keep text from being a formula.
    private static String asMeant(String text) {
        return MARKED_AS_TEXT.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    private static String text(Path path) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new FileRefused(new NotText());
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new FileRefused(new NotText());
        }
    }

    /// The sign of which most lines have the same number outside quotes. The most frequent one may be another: commas
    /// stand in every sentence.
    private static char separator(String text) {
        return SEPARATORS
                .chars()
                .mapToObj(sign -> regularity((char) sign, text))
                .max(Comparator.comparingLong(Regularity::lines).thenComparingLong(Regularity::signs))
                .filter(most -> most.signs() > 0)
                .map(Regularity::sign)
                .orElse(SEPARATORS.charAt(0));
    }

    private record Regularity(char sign, long signs, long lines) {}

    private static Regularity regularity(char sign, String text) {
        Map<Long, Long> lines = new HashMap<>();
        boolean quoted = false;
        long signs = 0;
        for (int i = 0; i < Math.min(text.length(), FIRST_CHARACTERS); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            if (!quoted && character == '\n') {
                lines.merge(signs, 1L, Long::sum);
                signs = 0;
            } else if (!quoted && character == sign) {
                signs++;
            }
        }
        lines.merge(signs, 1L, Long::sum);
        lines.remove(0L);
        return lines.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Regularity(sign, most.getKey(), most.getValue()))
                .orElse(new Regularity(sign, 0, 0));
    }
}
