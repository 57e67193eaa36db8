package vn.cchc.plan.workingcalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.folding.Folded;

/// The days a relative clause counts from, where its words tell: a day written out, or the days on which reform
/// reports are due. Any other anchor is an event nobody knows the day of.
final class AnchorDays {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");

    /// "Trước thời hạn Sở nhập báo cáo"
    private static final Pattern REPORT_DUE = Pattern.compile("\\bhan\\b.*\\bbao cao\\b");

    private AnchorDays() {}

    static List<LocalDate> of(String anchor, PlanYears years) {
        Matcher day = DAY.matcher(anchor);
        if (day.find()) {
            return written(day);
        }
        return REPORT_DUE.matcher(Folded.of(anchor).value()).find()
                ? IntStream.rangeClosed(years.from(), years.to())
                        .mapToObj(ReportingYear::new)
                        .flatMap(year -> year.reportDueDates().stream())
                        .toList()
                : List.of();
    }

    private static List<LocalDate> written(Matcher day) {
        try {
            return List.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException _) {
            return List.of();
        }
    }
}
