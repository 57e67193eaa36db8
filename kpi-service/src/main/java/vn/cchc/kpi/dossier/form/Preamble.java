package vn.cchc.kpi.dossier.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.form.FileRefusal.Contradiction;
import vn.cchc.kpi.dossier.form.FileRefusal.Unsaid;

/// What stands above the table: the days, as "(Từ ngày 15/12/2025 đến ngày 14/01/2026)", and the unit that reports,
/// when its code is with its name, as "Đơn vị báo cáo: Sở Mẫu (Z01.05)". A name alone is not looked at.
final class Preamble {

    private static final String DAY = "(\\d{1,2}) ?(?:/|-|\\.|thang) ?(\\d{1,2}) ?(?:/|-|\\.|,? ?nam) ?(\\d{4})";
    private static final Pattern DAYS =
            Pattern.compile("tu(?: ngay)?:? " + DAY + " ?(?:den|-|–)(?: het)?(?: ngay)?:? ?" + DAY);
    private static final String CODE = "([a-z]\\d{2}(?:\\.[0-9a-z]{2}){0,10})";
    private static final Pattern UNIT = Pattern.compile(
            "don vi bao cao ?:? ?(?:" + CODE + "$|.*?(?:\\(|ma(?: so| dinh danh)?:? )" + CODE + "(?:\\)|,|;| |$))");
    private static final String RECEIVER = "don vi nhan bao cao";
    private static final int MONTH = 2;
    private static final int YEAR = 3;

    private @Nullable Said<LocalDate> from;
    private @Nullable Said<LocalDate> to;
    private @Nullable Said<String> unit;

    private record Said<T>(T what, String place) {}

    void read(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            read(Folded.of(row.at(column).text()), row.place(column));
        }
    }

    private void read(String text, String place) {
        Matcher days = DAYS.matcher(text);
        if (days.find()) {
            from = new Said<>(day(days, 0, place), place);
            to = new Said<>(day(days, YEAR, place), place);
        }
        int receiver = text.indexOf(RECEIVER);
        Matcher named =
                UNIT.matcher(receiver < 0 ? text : text.substring(0, receiver).strip());
        if (named.find()) {
            String code = named.group(1) == null ? named.group(2) : named.group(1);
            unit = new Said<>(code.toUpperCase(Locale.ROOT), place);
        }
    }

    private static LocalDate day(Matcher days, int before, String place) {
        try {
            return LocalDate.of(
                    Integer.parseInt(days.group(before + YEAR)),
                    Integer.parseInt(days.group(before + MONTH)),
                    Integer.parseInt(days.group(before + 1)));
        } catch (DateTimeException _) {
            throw new FileRefused(new FileRefusal.NoSuchDay(days.group(), place));
        }
    }

    /// @throws FileRefused when something is said by neither, or differently
    FormHead with(FormRequest request) {
        LocalDate last = agreed("to", request.to(), to, LocalDate::toString);
        return new FormHead(
                agreed("agencyCode", request.agencyCode(), unit, Function.identity()),
                agreed("from", request.from(), from, LocalDate::toString),
                last,
                Objects.requireNonNullElse(request.dataAsOf(), last),
                agreed("revision", request.revision(), null, String::valueOf),
                request.provisional());
    }

    private static <T> T agreed(
            String parameter, @Nullable T asked, @Nullable Said<T> said, Function<T, String> printed) {
        if (said == null) {
            return Optional.ofNullable(asked).orElseThrow(() -> new FileRefused(new Unsaid(parameter)));
        }
        if (asked != null && !asked.equals(said.what())) {
            throw new FileRefused(
                    new Contradiction(parameter, printed.apply(asked), said.place(), printed.apply(said.what())));
        }
        return said.what();
    }
}
