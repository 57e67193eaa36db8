package vn.cchc.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/// Numbers and dates as administrative documents write them: 1.234; 98,75%; 05/3/2026; 09/01/2026.
public final class VietnameseText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int TEN = 10;

    private VietnameseText() {}

    public static String number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /// A count in running text, where one digit is written as two: 0; 05; 12.
    public static String count(long count) {
        return 0 < count && count < TEN ? "0" + count : number(count);
    }

    public static String number(BigDecimal number) {
        return format().format(number);
    }

    /// A share that is not all never reads 100%.
    public static String percent(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return "không phát sinh";
        }
        BigDecimal exact = numerator.multiply(HUNDRED).divide(denominator, 10, RoundingMode.HALF_UP);
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean looksComplete = rounded.compareTo(HUNDRED) == 0 && numerator.compareTo(denominator) < 0;
        return number(looksComplete ? exact.setScale(DECIMALS, RoundingMode.DOWN) : rounded) + "%";
    }

    public static String percent(long numerator, long denominator) {
        return percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /// Days below 10 and the months 1 and 2 are written with a leading zero (Decree 30/2020/NĐ-CP).
    public static String day(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + month(date) + "/" + date.getYear();
    }

    /// `ngày 09 tháng 01 năm 2026`, `ngày 03 tháng 3 năm 2026`
    public static String longDay(LocalDate date) {
        return "ngày " + twoDigits(date.getDayOfMonth()) + " tháng " + month(date) + " năm " + date.getYear();
    }

    public static String dayOfYear(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + month(date);
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? twoDigits(month) : Integer.toString(month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// Not shared: the formatter of the JDK is not safe for several threads.
    private static DecimalFormat format() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
