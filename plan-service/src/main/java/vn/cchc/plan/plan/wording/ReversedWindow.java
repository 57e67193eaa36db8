package vn.cchc.plan.plan.wording;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A window printed backwards: "từ ngày 15/12/2026 đến ngày 14/12/2026".
///
/// @param correction a first day that would make sense, for a person to confirm
record ReversedWindow(LocalDate from, LocalDate to, LocalDate correction) {

    private static final String DAY = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})";
    private static final Pattern DAYS =
            Pattern.compile("từ\\s+(?:ngày\\s+)?" + DAY + "\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?" + DAY + "(?!\\d)");

    private static final String MONTH = "tháng\\s+(\\d{1,2})\\s?[/.-]\\s?(\\d{4})";
    private static final Pattern MONTHS =
            Pattern.compile("từ\\s+" + MONTH + "\\s+đến\\s+(?:hết\\s+)?" + MONTH + "(?!\\d)");

    /// All in a text: days before months.
    static Stream<ReversedWindow> in(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Stream.concat(
                DAYS.matcher(composed).results().flatMap(found -> days(found).stream()),
                MONTHS.matcher(composed).results().flatMap(found -> months(found).stream()));
    }

    private static Optional<ReversedWindow> days(MatchResult found) {
        try {
            LocalDate from = LocalDate.of(number(found, 3), number(found, 2), number(found, 1));
            LocalDate to = LocalDate.of(number(found, 6), number(found, 5), number(found, 4));
            return reversed(from, to);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<ReversedWindow> months(MatchResult found) {
        try {
            LocalDate from = YearMonth.of(number(found, 2), number(found, 1)).atDay(1);
            LocalDate to = YearMonth.of(number(found, 4), number(found, 3)).atEndOfMonth();
            return reversed(from, to);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Reporting windows begin in the year before: that is offered.
    private static Optional<ReversedWindow> reversed(LocalDate from, LocalDate to) {
        if (!from.isAfter(to)) {
            return Optional.empty();
        }
        LocalDate yearBefore = from.minusYears(1);
        LocalDate correction = yearBefore.isAfter(to) ? from.withYear(to.getYear() - 1) : yearBefore;
        return Optional.of(new ReversedWindow(from, to, correction));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
