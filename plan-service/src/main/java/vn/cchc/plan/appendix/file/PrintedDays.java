package vn.cchc.plan.appendix.file;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Prints values as the sheet shows them, but days always as Vietnamese documents write them: the usual format of a
/// sheet means month before day on one computer and day before month on another.
final class PrintedDays extends DataFormatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy");
    /// "[Red]", "[$-42A]", "\"tháng \"": not the shape of the day itself.
    private static final Pattern BESIDE = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"");

    private final boolean since1904;

    PrintedDays(boolean since1904) {
        super(Locale.ROOT);
        this.since1904 = since1904;
    }

    /// The reader of sheets does not know from which year the workbook counts and always says 1900.
    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean unused) {
        String shape = BESIDE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (shape.indexOf('y') < 0
                || !DateUtil.isADateFormat(formatIndex, format)
                || !DateUtil.isValidExcelDate(value)) {
            return super.formatRawCellContents(value, formatIndex, format, since1904);
        }
        DateTimeFormatter printed = shape.indexOf('d') >= 0 ? DAY : shape.indexOf('m') >= 0 ? MONTH : YEAR;
        return printed.format(DateUtil.getLocalDateTime(value, since1904));
    }
}
