package vn.cchc.calendar.parse;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Clause.Relative.Unit;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.RoundDay;

/// The canonical Vietnamese text of a deadline. [DeadlineParser] reads it back to the same clauses whatever the
/// plan's years: nothing is left to the context.
public final class DeadlinePrinter {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private DeadlinePrinter() {}

    public static String print(Deadline deadline) {
        return deadline.clauses().stream().map(DeadlinePrinter::print).collect(Collectors.joining("; "));
    }

    public static String print(Clause clause) {
        return switch (clause) {
            case Clause.BeforeDate(var date) -> "Trước ngày " + day(date);
            case Clause.ByDate(var date) -> "Chậm nhất ngày " + day(date);
            case Clause.OnDate(var date) -> "Ngày " + day(date);
            case Clause.InMonth(var month) -> "Tháng " + month.getMonthValue() + "/" + month.getYear();
            case Clause.InQuarter(var year, var quarter) -> "Quý " + ROMAN[quarter - 1] + "/" + year;
            case Clause.InHalfYear(var year, var half) -> "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + year;
            case Clause.InYear(var year) -> "Năm " + year;
            case Clause.Range(var from, var to) -> range(from, to);
            case Clause.Continuous continuous -> continuous(continuous);
            case Clause.Recurring recurring -> recurring(recurring);
            case Clause.Conditional conditional -> ConditionalText.of(conditional);
            case Clause.Relative(var anchor, var offset, var unit) -> relative(anchor, offset, unit);
            case Clause.Unparsed(var text, var _) -> text;
        };
    }

    /// As usual in documents: "01/02/2026", but "30/6/2026".
    static String day(LocalDate date) {
        int month = date.getMonthValue();
        return twoDigits(date.getDayOfMonth()) + "/" + (month < 3 ? twoDigits(month) : month) + "/" + date.getYear();
    }

    private static String range(LocalDate from, LocalDate to) {
        return isWholeYears(from, to) && from.getYear() < to.getYear()
                ? "Giai đoạn " + years(from, to)
                : "Từ " + days(from, to);
    }

    private static String continuous(Clause.Continuous clause) {
        String text = "Thường xuyên " + span(clause.from(), clause.to());
        return clause.guidedBy() == null
                ? text
                : text + " theo "
                        + ConditionalText.issued(
                                clause.guidedBy().form(), clause.guidedBy().issuer());
    }

    private static String recurring(Clause.Recurring clause) {
        return rhythm(clause)
                + roundDay(clause)
                + " " + span(clause.from(), clause.to())
                + (clause.times() > 1 ? ", ít nhất " + clause.times() + " lần" : "")
                + (clause.embeddedIn() == null ? "" : ", lồng ghép " + clause.embeddedIn());
    }

    private static String rhythm(Clause.Recurring clause) {
        return switch (clause.frequency()) {
            case MONTHLY -> "Hàng tháng";
            case QUARTERLY -> "Hàng quý";
            case HALF_YEARLY -> "6 tháng/lần";
            case YEARLY -> "Hàng năm";
            case REPORT_PERIOD -> "Theo kỳ báo cáo CCHC";
            case IN_MONTHS ->
                "Hàng năm "
                        + (clause.roundDay() == null ? "vào " : on(clause.roundDay()) + " ")
                        + clause.months().stream()
                                .map(month -> "tháng " + month)
                                .collect(Collectors.joining(", "));
        };
    }

    /// The months of [Frequency#IN_MONTHS] follow their day.
    private static String roundDay(Clause.Recurring clause) {
        RoundDay day = clause.roundDay();
        if (day == null) {
            return "";
        }
        return switch (clause.frequency()) {
            case MONTHLY -> " " + on(day);
            case QUARTERLY, HALF_YEARLY, YEARLY, REPORT_PERIOD -> " " + on(day) + " tháng cuối";
            case IN_MONTHS -> "";
        };
    }

    private static String on(RoundDay day) {
        return (day.before() ? "trước" : "vào") + " ngày " + day.ofMonth();
    }

    private static String relative(String anchor, int offset, Unit unit) {
        String days = Math.abs(offset) + (unit == Unit.WORKING_DAY ? " ngày làm việc" : " ngày");
        return offset < 0 ? days + " trước " + anchor : "Sau " + days + " kể từ " + anchor;
    }

    /// The days an ongoing or recurring clause covers.
    private static String span(LocalDate from, LocalDate to) {
        if (!isWholeYears(from, to)) {
            return "từ " + days(from, to);
        }
        return from.getYear() == to.getYear() ? "trong năm " + from.getYear() : "giai đoạn " + years(from, to);
    }

    private static boolean isWholeYears(LocalDate from, LocalDate to) {
        return new Window(from, to).equals(Window.ofYears(from.getYear(), to.getYear()));
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() + "-" + to.getYear();
    }

    private static String days(LocalDate from, LocalDate to) {
        return "ngày " + day(from) + " đến ngày " + day(to);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
