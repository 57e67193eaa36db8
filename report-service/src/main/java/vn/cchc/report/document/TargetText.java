package vn.cchc.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent.Judgement;
import vn.cchc.report.assembly.domain.ReportContent.Target;

/// One target in words: what was wanted, what was counted, how it is judged.
final class TargetText {

    private static final String PERCENT = "%";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private TargetText() {}

    /// `≥ 90%`, `100%`, `≥ 2`, `thứ hạng ≤ 5`
    static String wanted(Target target) {
        BigDecimal value = target.targetValue();
        return switch (target.operator()) {
            case "EQ_ALL" -> "100%";
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
        return VietnameseText.number(value) + (PERCENT.equals(target.unit()) ? "%" : "");
    }

    /// `980/990`, or the count alone.
    static String counted(Judgement judgement) {
        if (judgement.numerator() == null) {
            return "–";
        }
        String above = VietnameseText.number(judgement.numerator());
        return judgement.denominator() == null ? above : above + "/" + VietnameseText.number(judgement.denominator());
    }

    /// `98,99%`, made from the counts where there are any.
    static String reached(Target target, Judgement judgement) {
        boolean share = PERCENT.equals(target.unit());
        if (share
                && judgement.numerator() != null
                && judgement.denominator() != null
                && isShare(target, judgement, judgement.numerator(), judgement.denominator())) {
            return VietnameseText.percent(judgement.numerator(), judgement.denominator());
        }
        return judgement.value() == null ? "–" : VietnameseText.number(judgement.value()) + (share ? "%" : "");
    }

    /// A reduction is not the plain ratio of its counts: there the value given holds.
    private static boolean isShare(Target target, Judgement judgement, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return false;
        }
        return switch (target.operator()) {
            case "REDUCE_PCT", "DECREASE" -> false;
            default ->
                judgement.value() == null
                        || numerator
                                        .multiply(BigDecimal.valueOf(100))
                                        .subtract(judgement.value().multiply(denominator))
                                        .abs()
                                        .compareTo(denominator.abs())
                                <= 0;
        };
    }

    /// `Chỉ tiêu HN-13 chưa đạt: yêu cầu 100%, kết quả 98,99%`
    static String shortfall(Target target, Judgement judgement) {
        return "Chỉ tiêu " + target.code() + " "
                + Words.status(judgement.status()).toLowerCase(VIETNAMESE)
                + (several(target) ? " (" + Words.part(judgement.period()).toLowerCase(VIETNAMESE) + ")" : "")
                + ": yêu cầu " + wanted(target) + ", kết quả " + reached(target, judgement);
    }

    /// `100% hồ sơ …: 980/990, kết quả 98,99% (chưa đạt)`; of several periods each after its name.
    static String sentence(Target target) {
        return target.text().strip().replaceFirst("[.;]+$", "") + ": "
                + target.judgements().stream()
                        .map(judgement -> (several(target)
                                        ? Words.part(judgement.period()).toLowerCase(VIETNAMESE) + ": "
                                        : "")
                                + result(target, judgement))
                        .collect(Collectors.joining("; "));
    }

    static boolean several(Target target) {
        return target.judgements().size() > 1;
    }

    private static String result(Target target, Judgement judgement) {
        String status = Words.status(judgement.status()).toLowerCase(VIETNAMESE);
        if (judgement.value() == null) {
            return status;
        }
        String counted = judgement.denominator() == null ? "" : counted(judgement) + ", ";
        String provisional = judgement.provisional() ? ", số liệu tạm tính" : "";
        return counted + "kết quả " + reached(target, judgement) + " (" + status + provisional + ")";
    }

    /// The last day the figures are about; the day they were taken where only that is known.
    static String upTo(Judgement judgement) {
        LocalDate day = judgement.coversTo() == null ? judgement.dataAsOf() : judgement.coversTo();
        return day == null ? "–" : VietnameseText.day(day) + (judgement.provisional() ? " (*)" : "");
    }
}
