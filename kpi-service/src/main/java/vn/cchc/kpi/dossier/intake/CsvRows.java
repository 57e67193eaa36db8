package vn.cchc.kpi.dossier.intake;

import static vn.cchc.kpi.dossier.intake.CsvField.AGENCY_CODE;
import static vn.cchc.kpi.dossier.intake.CsvField.CONSOLIDATED;
import static vn.cchc.kpi.dossier.intake.CsvField.DATA_AS_OF;
import static vn.cchc.kpi.dossier.intake.CsvField.FIELD_CODE;
import static vn.cchc.kpi.dossier.intake.CsvField.PROCEDURE_CODE;
import static vn.cchc.kpi.dossier.intake.CsvField.PROVISIONAL;
import static vn.cchc.kpi.dossier.intake.CsvField.REVISION;
import static vn.cchc.kpi.dossier.intake.CsvField.WINDOW_FROM;
import static vn.cchc.kpi.dossier.intake.CsvField.WINDOW_TO;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.RowCounts;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The rows of a CSV file (RFC 4180) whose first line names the columns. A broken line is a rejected row, named by
/// its number in the file; the next one is read. Lines without content are passed over, and counted. An empty cell of
/// a count was not counted.
public final class CsvRows implements IncomingRows {

    private final Lines lines;
    private final CsvHeader header;
    private final CsvCells cells;
    private final DossierMetric[] metrics;
    private final int[] metricColumns;

    /// @throws vn.cchc.kit.problem.ProblemException 400 when the header cannot be used
    public CsvRows(InputStream in) {
        this.lines = new Lines(in);
        this.header = CsvHeader.read(lines);
        this.cells = new CsvCells(header.separator(), header.columns());
        this.metrics = header.metrics().keySet().toArray(DossierMetric[]::new);
        this.metricColumns =
                header.metrics().values().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public Optional<Incoming> next() {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return Optional.of(unreadable("", "dossier-metrics/line-too-long", Lines.LONGEST));
            }
            if (lines.isBlank()) {
                continue;
            }
            if (!cells.take(lines.bytes(), lines.length())) {
                return Optional.of(unreadable("", "dossier-metrics/broken-quotes"));
            }
            if (!cells.isBlank()) {
                return Optional.of(line());
            }
        }
        return Optional.empty();
    }

    private Incoming line() {
        if (cells.count() != header.columns()) {
            return unreadable("", "dossier-metrics/cells-and-columns", cells.count(), header.columns());
        }
        try {
            return new ReadRow(lines.number(), row());
        } catch (CellRefused refused) {
            return unreadable(
                    header.pointer(refused.cell()),
                    "request/wrong-value",
                    refused.text(),
                    refused.wanted().term());
        }
    }

    private CsvRow row() {
        int revision = header.column(REVISION);
        return new CsvRow(
                cells.text(header.column(AGENCY_CODE)),
                cells.text(header.column(PROCEDURE_CODE)),
                cells.text(header.column(FIELD_CODE)),
                cells.day(header.column(WINDOW_FROM)),
                cells.day(header.column(WINDOW_TO)),
                cells.day(header.column(DATA_AS_OF)),
                cells.isEmpty(revision) ? null : Long.valueOf(cells.number(revision)),
                cells.truth(header.column(PROVISIONAL)),
                cells.truth(header.column(CONSOLIDATED)),
                counts());
    }

    private RowCounts counts() {
        RowCounts counts = new RowCounts();
        for (int i = 0; i < metrics.length; i++) {
            if (!cells.isEmpty(metricColumns[i])) {
                counts.put(metrics[i], cells.number(metricColumns[i]));
            }
        }
        return counts;
    }

    private Unreadable unreadable(String pointer, String code, Object... args) {
        return new Unreadable(lines.number(), pointer, code, List.of(args));
    }
}
