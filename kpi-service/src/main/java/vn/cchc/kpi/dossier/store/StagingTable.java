package vn.cchc.kpi.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.RowCounts;
import vn.cchc.kpi.dossier.domain.RowSubject;

/// The rows of an import before they are merged, and the verdicts on those that will not be. Both tables live as long
/// as the database session, are empty between transactions, and emptied for each import of one.
final class StagingTable {

    static final String METRICS =
            Arrays.stream(DossierMetric.values()).map(DossierMetric::wireName).collect(Collectors.joining(", "));

    /// Empty, also where an import before it in the same transaction left rows.
    static final String CREATE = """
            create temporary table if not exists dossier_stage (
                turn integer, row_no bigint, derived bigint, agency_code text, window_from date, window_to date, subject text,
                grain text, procedure_code text, field_code text, publisher text, revision bigint, data_as_of date,
                provisional boolean, %s
            ) on commit delete rows;
            delete from dossier_stage""".formatted(metricColumns());

    static final String CREATE_VERDICTS = """
            create temporary table if not exists dossier_verdict (
                turn integer, row_no bigint, outcome text, given text, stored text
            ) on commit delete rows;
            delete from dossier_verdict""";

    private static final String COPY = """
            copy dossier_stage (turn, row_no, derived, grain, agency_code, window_from, window_to, subject, procedure_code,
                field_code, publisher, revision, data_as_of, provisional, %s) from stdin""".formatted(METRICS);

    /// A line begins with what only staging needs.
    private static final int OWN_FIELDS = 4;

    private static final String FILL = """
            copy dossier_row (source, batch_id, agency_code, window_from, window_to, subject, procedure_code,
                field_code, publisher, revision, data_as_of, provisional, %s) from stdin""".formatted(METRICS);

    private static final int BUFFER = 64 * 1024;
    private static final DossierMetric[] EACH = DossierMetric.values();

    private StagingTable() {}

    static long copy(PGConnection connection, InputStream lines) throws SQLException {
        return copy(connection, COPY, lines);
    }

    /// Past staging, straight into the stored rows.
    static long fill(PGConnection connection, InputStream lines, String source, UUID batch) throws SQLException {
        return copy(connection, FILL, new BegunOtherwise(lines, OWN_FIELDS, escaped(source) + "\t" + batch + "\t"));
    }

    private static String escaped(String source) {
        return source.replace("\\", "\\\\");
    }

    private static long copy(PGConnection connection, String statement, InputStream lines) throws SQLException {
        try {
            return connection.getCopyAPI().copyIn(statement, lines, BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Every text is one of the forms the rules allow, so none needs escaping.
    static void append(CopyLines lines, Numbered numbered, int turn) {
        DossierRow row = numbered.row();
        RowSubject subject = row.subject();
        lines.number(turn);
        lines.number(numbered.number());
        lines.number(row.counts().derived());
        lines.text(subject.grain().name());
        lines.text(row.agencyCode());
        lines.day(row.window().from());
        lines.day(row.window().to());
        lines.text(subject.key());
        lines.text(subject.procedureCode());
        lines.text(subject.fieldCode());
        lines.text(subject.publisher());
        lines.number(row.revision());
        lines.day(row.dataAsOf());
        lines.text(row.provisional() ? "t" : "f");
        RowCounts counts = row.counts();
        for (DossierMetric metric : EACH) {
            if (counts.has(metric)) {
                lines.number(counts.get(metric));
            } else {
                lines.text(null);
            }
        }
        lines.end();
    }

    private static String metricColumns() {
        return Arrays.stream(DossierMetric.values())
                .map(metric -> metric.wireName() + " bigint")
                .collect(Collectors.joining(", "));
    }
}
