package vn.cchc.report.assembly.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.assembly.domain.Report;
import vn.cchc.report.assembly.domain.ReportFrame;
import vn.cchc.report.assembly.store.ReportRecord;

/// A report without what it says.
@Schema(name = "ReportSummary")
record ReportSummaryView(
        UUID id,
        String agencyCode,
        String regime,
        Period period,
        int revision,
        Instant cutOff,
        String hash,
        String docxHash,
        Instant assembledAt,
        String assembledBy) {

    @Schema(name = "ReportSummaryPeriod")
    record Period(String code, int year, LocalDate from, LocalDate to) {}

    static ReportSummaryView of(ReportRecord report) {
        return new ReportSummaryView(
                report.id(),
                report.agencyCode(),
                report.regime(),
                new Period(report.period(), report.year(), report.from(), report.to()),
                report.revision(),
                report.cutOff(),
                report.hash(),
                report.docxHash(),
                report.assembledAt(),
                report.assembledBy());
    }

    static ReportSummaryView of(Report report) {
        ReportFrame frame = report.frame();
        return new ReportSummaryView(
                report.id(),
                frame.agencyCode(),
                frame.regime().code(),
                new Period(
                        frame.period(),
                        frame.year(),
                        frame.window().from(),
                        frame.window().to()),
                report.revision(),
                report.cutOff(),
                report.hash(),
                report.document().hash(),
                report.assembledAt(),
                report.assembledBy());
    }
}
