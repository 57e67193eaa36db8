package vn.cchc.report.assembly.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kit.time.SuiteTime;
import vn.cchc.report.assembly.domain.Report;
import vn.cchc.report.assembly.domain.ReportFrame;

/// Payload of `vn.cchc.report.assembled.v1`.
record ReportAssembled(
        UUID reportId,
        String agencyCode,
        String regime,
        Period period,
        int revision,
        Instant cutOff,
        String hash,
        long version,
        LocalDate occurredOn) {

    private static final String TYPE = "vn.cchc.report.assembled.v1";

    record Period(String code, int year, LocalDate from, LocalDate to) {}

    static OutboundEvent event(Report report) {
        ReportFrame frame = report.frame();
        ReportAssembled payload = new ReportAssembled(
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
                1,
                LocalDate.ofInstant(report.assembledAt(), SuiteTime.ZONE));
        return new OutboundEvent("report", report.id().toString(), TYPE, payload);
    }
}
