package vn.cchc.kpi.assessment.override;

import java.time.LocalDate;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Status;

/// What an override must keep.
final class OverrideRules {

    /// Indices of a year are published until spring, and questions about them are settled by summer.
    private static final int MONTHS_AFTER_THE_YEAR = 6;

    private OverrideRules() {}

    static void require(Assessment assessment, Status wanted, LocalDate expiresOn, LocalDate today) {
        requireStatus(assessment, wanted, today);
        if (expiresOn.isBefore(today)) {
            throw new OverrideRefused(new OverrideRefusal.ExpiresInPast(expiresOn));
        }
        LocalDate latest = latest(assessment.period().year(), today);
        if (expiresOn.isAfter(latest)) {
            throw new OverrideRefused(new OverrideRefusal.ExpiresTooLate(expiresOn, latest));
        }
    }

    private static void requireStatus(Assessment assessment, Status wanted, LocalDate today) {
        if (wanted == Status.NO_DATA || wanted == Status.PENDING_EXTERNAL) {
            throw new OverrideRefused(new OverrideRefusal.SaysNothing(wanted));
        }
        if (wanted == Status.STRETCH_ACHIEVED && assessment.target().stretchValue() == null) {
            throw new OverrideRefused(new OverrideRefusal.NoStretch());
        }
        LocalDate end = assessment.period().window().to();
        if (today.isAfter(end) && (wanted == Status.ON_TRACK || wanted == Status.AT_RISK)) {
            throw new OverrideRefused(new OverrideRefusal.PeriodOver(wanted, end));
        }
        if (wanted == assessment.verdict().status()) {
            throw new OverrideRefused(new OverrideRefusal.AlreadySo(wanted));
        }
    }

    /// Half a year after the end of the period's reporting year; of the present one for periods long over.
    static LocalDate latest(int year, LocalDate today) {
        int last = Math.max(year, ReportingYear.of(today).year());
        return new ReportingYear(last).window().to().plusMonths(MONTHS_AFTER_THE_YEAR);
    }
}
