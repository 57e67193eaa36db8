package vn.cchc.kpi.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the catalogue as it is written in the files.
final class CatalogueFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogueFile() {}

    static List<Metric> metrics() {
        return List.of(read("/catalogue/metrics.json", Metric[].class));
    }

    static List<Definition> definitions() {
        return Arrays.stream(read("/catalogue/indicators.json", Entry[].class))
                .map(Entry::toDefinition)
                .toList();
    }

    static List<PartsOfWholes.Part> parts() {
        return List.of(read("/catalogue/parts.json", PartsOfWholes.Part[].class));
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue file " + resource + " is missing");
            }
            return JSON.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("The catalogue file " + resource + " cannot be read", broken);
        }
    }

    private record Entry(
            String code,
            String name,
            String nameEn,
            String unit,
            Direction direction,
            String source,
            int version,
            FormulaJson formula,
            @Nullable String ambiguityNote,
            @Nullable String ambiguityNoteEn,
            @Nullable LocalDate effectiveFrom) {

        Definition toDefinition() {
            return new Definition(
                    code,
                    version,
                    name,
                    nameEn,
                    unit,
                    direction,
                    source,
                    formula.toFormula(),
                    ambiguityNote,
                    ambiguityNoteEn,
                    Objects.requireNonNullElse(effectiveFrom, Definition.ALWAYS),
                    null);
        }
    }
}
