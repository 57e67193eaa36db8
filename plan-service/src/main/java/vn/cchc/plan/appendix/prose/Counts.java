package vn.cchc.plan.appendix.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.TargetOperator;

/// Counts and ranks in a sentence: "ít nhất 02 cuộc đối thoại", "02 lần/năm", "thuộc top 5, phấn đấu trong top 3".
final class Counts {

    private static final String PER = "(?:\\s*/\\s*(?:năm|quý|tháng|6 tháng|đơn vị|tuần))?";
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:tối thiểu|ít nhất|không dưới)(?: có| là| được| tổ chức)?\\s+"
                    + "(?:từ\\s+)?(\\d{1,5})(?:\\s*\\(\\p{L}+\\))?\\s+(?!ngày|giờ|phút|tháng|năm|tuần|%)(\\p{L}+" + PER
                    + ")");
    private static final Pattern FROM = Pattern.compile(
            "(?<!\\p{L})từ\\s+(\\d{1,5})\\s+(?!ngày|giờ|phút|tháng|năm|tuần)(\\p{L}+)[^,;.]{0,40}?\\s+trở lên");
    private static final Pattern TIMES = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,3})\\s+((?:lần|cuộc|buổi|hội nghị|lớp|đợt)\\s*/\\s*(?:năm|quý|tháng|6 tháng|đơn vị))");
    private static final Pattern EVERY = Pattern.compile(
            "(?:ít nhất|tối thiểu|định kỳ)\\s+(\\d{1,2}\\s+tháng|tháng|quý|năm)\\s*/\\s*(?:01\\s+|1\\s+|một\\s+)?lần");
    private static final String TOP = "(?:top|tốp)\\s*(\\d{1,3})";
    private static final Pattern RANK = Pattern.compile(TOP + "|(?:xếp|đứng)(?: hạng| vị trí)?(?: thứ)?\\s+(\\d{1,3})"
            + "(?:\\s*/\\s*\\d{1,3})?(?:[^,;.%]{0,60})?(?:trở lên|cả nước|toàn quốc|toàn thành phố|toàn tỉnh)");
    private static final Pattern STRETCH = Pattern.compile("^[^.;]{0,80}phấn đấu[^.;\\d]{0,40}" + TOP);
    private static final Pattern TOLD =
            Pattern.compile("(?<!\\p{L})đã (?:tổ chức|thực hiện|kiểm tra|ban hành|xếp|có)|năm trước|cùng kỳ");

    private Counts() {}

    /// @param sentence in small letters
    static List<Quantity> in(String sentence) {
        List<Quantity> found = new ArrayList<>();
        if (TOLD.matcher(sentence).find()) {
            return found;
        }
        add(AT_LEAST, sentence, true, found);
        add(FROM, sentence, true, found);
        add(TIMES, sentence, false, found);
        Matcher every = EVERY.matcher(sentence);
        if (every.find()) {
            found.add(new Quantity(
                    every.start(),
                    every.end(),
                    TargetOperator.COUNT_GE,
                    BigDecimal.ONE,
                    null,
                    "lần/" + every.group(1),
                    true));
        }
        return found;
    }

    /// Ranks come alone; one striven for beyond the first is its stretch.
    static List<Quantity> ranks(String sentence) {
        Matcher rank = RANK.matcher(sentence);
        if (TOLD.matcher(sentence).find() || !rank.find()) {
            return List.of();
        }
        Matcher stretch = STRETCH.matcher(sentence.substring(rank.end()));
        return List.of(new Quantity(
                rank.start(),
                rank.end(),
                TargetOperator.RANK_LE,
                new BigDecimal(Objects.requireNonNullElse(rank.group(1), rank.group(2))),
                stretch(stretch),
                null,
                true));
    }

    private static @Nullable BigDecimal stretch(Matcher stretch) {
        return stretch.find() ? new BigDecimal(stretch.group(1)) : null;
    }

    private static void add(Pattern pattern, String sentence, boolean demanded, List<Quantity> found) {
        Matcher match = pattern.matcher(sentence);
        while (match.find()) {
            if (found.stream().noneMatch(other -> other.start() < match.end() && match.start() < other.end())) {
                found.add(new Quantity(
                        match.start(),
                        match.end(),
                        TargetOperator.COUNT_GE,
                        new BigDecimal(match.group(1)),
                        null,
                        match.group(2).replaceAll("\\s*/\\s*", "/"),
                        demanded));
            }
        }
    }
}
