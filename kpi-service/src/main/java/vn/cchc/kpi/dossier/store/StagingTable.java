package vn.cchc.kpi.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.DossierRow;

/// The table of a chunk. It lives as long as the database session and is empty between transactions.
final class StagingTable {

    static final String METRICS =
            Arrays.stream(DossierMetric.values()).map(DossierMetric::wireName).collect(Collectors.joining(", "));

    static final String CREATE = """
            create temporary table if not exists dossier_stage (
                row_no bigint, agency_code text, window_from date, window_to date, subject text, grain text,
                procedure_code text, field_code text, publisher text, revision bigint, data_as_of date,
                provisional boolean, %s, outcome text, stored text
            ) on commit delete rows""".formatted(metricColumns());

    private static final String COPY = """
            copy dossier_stage (row_no, agency_code, window_from, window_to, subject, grain, procedure_code, field_code,
                publisher, revision, data_as_of, provisional, %s) from stdin""".formatted(METRICS);

    private static final int BUFFER = 64 * 1024;

    private StagingTable() {}

    static long copy(PGConnection connection, InputStream lines) throws SQLException {
        try {
            return connection.getCopyAPI().copyIn(COPY, lines, BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Every text is one of the forms the rules allow, so none needs escaping.
    static void append(StringBuilder line, Numbered numbered) {
        DossierRow row = numbered.row();
        line.append(numbered.number());
        field(line, row.agencyCode());
        field(line, row.window().from());
        field(line, row.window().to());
        field(line, row.subject().key());
        field(line, row.subject().grain());
        field(line, row.subject().procedureCode());
        field(line, row.subject().fieldCode());
        field(line, row.subject().publisher());
        field(line, row.revision());
        field(line, row.dataAsOf());
        field(line, row.provisional() ? "t" : "f");
        for (DossierMetric metric : DossierMetric.values()) {
            field(line, row.counts().get(metric));
        }
        line.append('\n');
    }

    private static void field(StringBuilder line, @Nullable Object value) {
        line.append('\t').append(value == null ? "\\N" : value);
    }

    private static String metricColumns() {
        return Arrays.stream(DossierMetric.values())
                .map(metric -> metric.wireName() + " bigint")
                .collect(Collectors.joining(", "));
    }
}
