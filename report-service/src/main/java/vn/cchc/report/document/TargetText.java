package vn.cchc.report.document;

import java.math.BigDecimal;
import vn.cchc.report.assembly.domain.ReportContent.Target;

/// One target in words: what was wanted, what was counted, how it is judged.
final class TargetText {

    private static final String PERCENT = "%";

    private TargetText() {}

    /// `≥ 90 %`, `100 %`, `≥ 2`, `thứ hạng ≤ 5`
    static String wanted(Target target) {
        BigDecimal value = target.targetValue();
        return switch (target.operator()) {
            case "EQ_ALL" -> "100 %";
            case "GE", "COUNT_GE" -> value == null ? "–" : "≥ " + amount(value, target);
            case "GT" -> value == null ? "–" : "> " + amount(value, target);
            case "RANK_LE" -> value == null ? "–" : "hạng ≤ " + VietnameseText.number(value);
            case "RANK_GROUP" -> "nhóm đứng đầu";
            case "REDUCE_PCT" -> value == null ? "giảm" : "giảm ≥ " + amount(value, target);
            case "DECREASE" -> "giảm";
            case "MINIMISE" -> "hạn chế tối đa";
            case "EXTERNAL_TARGET" -> "theo chỉ tiêu được giao";
            default -> target.operator();
        };
    }

    private static String amount(BigDecimal value, Target target) {
        return VietnameseText.number(value) + (PERCENT.equals(target.unit()) ? " %" : "");
    }

    /// `980/990`, or the count alone.
    static String counted(Target target) {
        if (target.numerator() == null) {
            return "–";
        }
        String above = VietnameseText.number(target.numerator());
        return target.denominator() == null ? above : above + "/" + VietnameseText.number(target.denominator());
    }

    /// `98,99 %`, made from the counts where there are any.
    static String reached(Target target) {
        boolean share = PERCENT.equals(target.unit());
        if (share
                && target.numerator() != null
                && target.denominator() != null
                && isShare(target, target.numerator(), target.denominator())) {
            return VietnameseText.percent(target.numerator(), target.denominator());
        }
        return target.value() == null ? "–" : VietnameseText.number(target.value()) + (share ? " %" : "");
    }

    /// A reduction is not the plain ratio of its counts: there the value given holds.
    private static boolean isShare(Target target, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return false;
        }
        return switch (target.operator()) {
            case "REDUCE_PCT", "DECREASE" -> false;
            default ->
                target.value() == null
                        || numerator
                                        .multiply(BigDecimal.valueOf(100))
                                        .subtract(target.value().multiply(denominator))
                                        .abs()
                                        .compareTo(denominator.abs())
                                <= 0;
        };
    }

    /// `100% hồ sơ …: 980/990, đạt 98,99 % (chưa đạt)`
    static String sentence(Target target) {
        String text = target.text().strip().replaceFirst("[.;]+$", "");
        if (target.value() == null) {
            return text + ": " + Words.status(target.status()).toLowerCase(java.util.Locale.of("vi"));
        }
        String counted = target.denominator() == null ? "" : counted(target) + ", ";
        String provisional = target.provisional() ? ", số liệu tạm tính" : "";
        return text + ": " + counted + "kết quả " + reached(target) + " ("
                + Words.status(target.status()).toLowerCase(java.util.Locale.of("vi")) + provisional + ")";
    }
}
