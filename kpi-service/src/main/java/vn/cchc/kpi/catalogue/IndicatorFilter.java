package vn.cchc.kpi.catalogue;

import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;

/// What a listing of definitions may be narrowed to; use as `@BeanParam`.
public class IndicatorFilter {

    @QueryParam("q")
    @Parameter(description = "Words of code or name, with or without diacritics")
    @Nullable
    String words;

    @QueryParam("source")
    @Parameter(description = "Kind of system the counts come from, e.g. DOSSIER")
    @Nullable
    String source;

    @QueryParam("owner")
    @Parameter(description = "Agency they belong to, in either form; SUITE for the suite's own")
    @Nullable
    String owner;

    private static final String SUITE = "SUITE";

    boolean includes(Definition definition) {
        String wanted = AgencyCode.sought(owner);
        return (source == null || source.equals(definition.source()))
                && (wanted == null || wanted.equals(definition.owner() == null ? SUITE : definition.owner()))
                && (words == null || says(definition));
    }

    private boolean says(Definition definition) {
        String text = folded(definition.code() + " " + definition.name() + " " + definition.nameEn());
        return Arrays.stream(folded(String.valueOf(words)).split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
