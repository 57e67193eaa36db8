package vn.cchc.plan.appendix.file;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Prints values as the sheet shows them, but days always as Vietnamese documents write them: the usual format of a
/// sheet means month before day on one computer and day before month on another.
final class PrintedDays extends DataFormatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

    PrintedDays() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
        return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)
                ? (hasDay(format) ? DAY : MONTH).format(DateUtil.getLocalDateTime(value, since1904))
                : super.formatRawCellContents(value, formatIndex, format, since1904);
    }

    private static boolean hasDay(String format) {
        return format.toLowerCase(Locale.ROOT).indexOf('d') >= 0;
    }
}
