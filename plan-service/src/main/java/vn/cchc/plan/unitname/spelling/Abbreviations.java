package vn.cchc.plan.unitname.spelling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.plan.folding.Folded;

/// What the customary abbreviations of Vietnamese administration stand for. Data: `units/abbreviations.csv`, one row
/// a meaning; those a scanner is known to make of them (SGDPT) stand there, too.
final class Abbreviations {

    private static final String TABLE = "/units/abbreviations.csv";

    private static final Abbreviations CUSTOMARY = read();

    private final Map<String, List<List<String>>> meanings;

    private Abbreviations(Map<String, List<List<String>>> meanings) {
        this.meanings = meanings;
    }

    static Abbreviations customary() {
        return CUSTOMARY;
    }

    /// The words it may stand for, none when it is no abbreviation.
    ///
    /// @param word folded
    List<List<String>> meanings(String word) {
        return meanings.getOrDefault(word, List.of());
    }

    private static Abbreviations read() {
        Map<String, List<List<String>>> meanings = new HashMap<>();
        try (InputStream table = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                meanings.computeIfAbsent(folded(row, "short"), _ -> new ArrayList<>())
                        .add(List.of(folded(row, "long").split(" ")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Abbreviations(meanings);
    }

    private static String folded(NamedCsvRecord row, String column) {
        return Folded.of(row.getField(column)).value();
    }
}
