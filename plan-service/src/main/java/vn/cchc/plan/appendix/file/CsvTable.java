package vn.cchc.plan.appendix.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;
import vn.cchc.plan.appendix.file.FileRefusal.NotText;

/// The one table of a CSV file (RFC 4180) in UTF-8. What parts its cells is seen from its first lines: Vietnamese
/// office programs write ";" where others write ",".
final class CsvTable {

    private static final String SEPARATORS = ",;\t";
    private static final int FIRST_CHARACTERS = 20_000;
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("'[=+\\-@]");
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
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /// The sign that stands most often outside quotes at the beginning of the file.
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), FIRST_CHARACTERS); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            int sign = SEPARATORS.indexOf(character);
            if (!quoted && sign >= 0) {
                seen[sign]++;
            }
        }
        int most = IntStream.range(0, seen.length)
                .boxed()
                .max(Comparator.comparingInt(sign -> seen[sign]))
                .orElse(0);
        return SEPARATORS.charAt(seen[most] == 0 ? 0 : most);
    }
}
