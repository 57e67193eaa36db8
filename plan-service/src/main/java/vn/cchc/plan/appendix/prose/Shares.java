package vn.cchc.plan.appendix.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.plan.domain.document.TargetOperator;

/// Percentages in a sentence: "100% hồ sơ", "đạt tối thiểu 85,5%", "cắt giảm 30% thời gian so với năm 2024".
final class Shares {

    private static final Pattern SHARE = Pattern.compile("(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:(?<!không )dưới|không quá|không vượt quá|tối đa|thấp hơn)$");
    private static final Pattern ABOVE = Pattern.compile("(?<!đạt )(?:trên|vượt|hơn|cao hơn)$");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:tối thiểu|ít nhất|không dưới|không thấp hơn|đạt trên|đạt từ|từ)$");
    private static final Pattern LESS =
            Pattern.compile("(?:cắt giảm|giảm|tiết giảm|rút ngắn)(?![^,;.]*được)[^,;.%]{0,80}$");
    private static final Pattern OF_COST = Pattern.compile("^[^;.%]{0,20}(?:thời gian|chi phí)[^;.%]{0,80}so với");
    private static final Pattern NO_COUNTING =
            Pattern.compile("(?:tăng|giảm|chiếm|bằng)(?: khoảng| thêm)?$|(?:đã|ước|hiện|mới)(?: chỉ)? đạt(?: tỷ lệ)?$");
    private static final Pattern PAST = Pattern.compile(
            "(?<!\\p{L})(?:cùng kỳ|ước đạt|đã đạt|hiện đạt|tính đến|mới đạt|còn thấp|năm trước|so với kế hoạch|bình quân|mức hưởng|hệ số)"
                    + "|(?<!\\p{L})đã (?:được|có|hoàn thành|thực hiện|giải quyết|triển khai|tổ chức)[^;.]{0,60}\\d");
    private static final Pattern DEMAND = Pattern.compile(
            "tối thiểu|ít nhất|không dưới|phấn đấu|phần đấu|đảm bảo|bảo đảm|đạt|hoàn thành|trở lên|chỉ tiêu|mục tiêu|phải");
    private static final int CLOSE = 40;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Shares() {}

    /// @param sentence in small letters
    static List<Quantity> in(String sentence) {
        List<Quantity> found = new ArrayList<>();
        if (PAST.matcher(sentence).find()) {
            return found;
        }
        Matcher share = SHARE.matcher(sentence);
        int from = 0;
        while (share.find()) {
            String before = sentence.substring(from, share.start()).stripTrailing();
            BigDecimal value = new BigDecimal(share.group(1).replace(',', '.'));
            if (value.compareTo(ALL) <= 0 && isAsked(before)) {
                found.add(new Quantity(
                        share.start(),
                        share.end(),
                        operator(sentence, before, share.end(), value, found),
                        value,
                        null,
                        "%",
                        isDemanded(sentence, share.start(), value)));
            }
            from = share.end();
        }
        return found;
    }

    private static boolean isAsked(String before) {
        boolean less = LESS.matcher(before).find();
        return !AT_MOST.matcher(before).find()
                && (less || !NO_COUNTING.matcher(before).find());
    }

    private static TargetOperator operator(
            String sentence, String before, int end, BigDecimal value, List<Quantity> earlier) {
        boolean goesOn = !earlier.isEmpty()
                && earlier.getLast().operator() == TargetOperator.REDUCE_PCT
                && before.matches("[^;.]*(?:và|,)(?: [^;.,]{0,20})?");
        if (LESS.matcher(before).find()
                || goesOn
                || OF_COST.matcher(sentence.substring(end)).find()) {
            return TargetOperator.REDUCE_PCT;
        }
        if (value.compareTo(ALL) == 0) {
            return TargetOperator.EQ_ALL;
        }
        boolean above =
                ABOVE.matcher(before).find() && !AT_LEAST.matcher(before).find();
        return above ? TargetOperator.GT : TargetOperator.GE;
    }

    /// All of something at the beginning of a sentence is a demand; a smaller share may only be told.
    private static boolean isDemanded(String sentence, int start, BigDecimal value) {
        return value.compareTo(ALL) == 0
                || DEMAND.matcher(sentence.substring(
                                Math.max(0, start - 3 * CLOSE), Math.min(sentence.length(), start + CLOSE)))
                        .find();
    }
}
