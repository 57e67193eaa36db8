package vn.cchc.plan.appendix.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.file.Paragraph;
import vn.cchc.plan.appendix.reading.AreaWords;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetStrength;

/// Finds the sentences that may set targets. One finder reads one document.
public final class TargetFinder {

    private static final Pattern HEADING =
            Pattern.compile("(?:[IVX]{1,5}|[A-ZĐ]|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile(
            "(?:trong|thuộc|vào|giữ vững) (?:nhóm|tốp|top) (?:các |những )?(?!\\d)[^;.]{0,80}(?:đầu|khá|tốt|cao|trên)");
    private static final Pattern MINIMISE =
            Pattern.compile("(?:hạn chế|giảm) (?:đến mức )?(?:tối đa|thấp nhất)|không để xảy ra tình trạng");
    private static final Pattern DECREASE = Pattern.compile(
            "(?:^|[,;] |phấn đấu |tiếp tục |từng bước |nhằm )(?:kéo )?giảm (?:dần |mạnh )?(?:tỷ lệ|số|hồ sơ|thời gian|chi phí)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:chỉ tiêu|số lượng|tỷ lệ|biên chế|cắt giảm)[^;.]*(?:theo (?:chỉ đạo|yêu cầu|kế hoạch giao)|được (?:cấp trên |cấp có thẩm quyền )?giao)"
                    + "|^(?:bảo đảm|đảm bảo) tỷ lệ [^\\d]*$");
    private static final Pattern BASELINE = Pattern.compile("so với (?:thời điểm |cuối )?năm (\\d{4})");
    private static final Pattern STRIVE = Pattern.compile("ph[ấầ]n đ[ấầ]u");
    private static final int LONGEST_HEADING = 200;
    private static final int MOST = 1000;

    private final List<TargetCandidate> found = new ArrayList<>();
    private @Nullable String section;
    private @Nullable Area area;
    private boolean severalAreas;

    private TargetFinder() {}

    /// In the order of the document, at most a thousand.
    public static List<TargetCandidate> in(List<Paragraph> paragraphs) {
        TargetFinder finder = new TargetFinder();
        paragraphs.forEach(finder::read);
        return finder.found.stream().limit(MOST).toList();
    }

    private void read(Paragraph paragraph) {
        for (String sentence : Sentences.of(paragraph.text())) {
            List<Quantity> quantities = quantities(sentence.toLowerCase(Locale.ROOT));
            if (quantities.isEmpty() && isHeading(paragraph, sentence)) {
                enter(sentence);
            }
            quantities.forEach(quantity -> found.add(candidate(paragraph, sentence, quantity, quantities.size() > 1)));
        }
    }

    private static boolean isHeading(Paragraph paragraph, String sentence) {
        return sentence.length() <= LONGEST_HEADING
                && (paragraph.title() || HEADING.matcher(sentence).matches());
    }

    /// A heading that names no area goes on with the one above.
    private void enter(String heading) {
        section = heading;
        AreaWords.in(heading).ifPresent(named -> {
            area = named.area();
            severalAreas = named.several();
        });
    }

    /// Numbers first; words without one count only where there is none.
    static List<Quantity> quantities(String sentence) {
        List<Quantity> shares = Shares.in(sentence);
        List<Quantity> ranks = Counts.ranks(sentence);
        List<Quantity> counts = shares.isEmpty() ? Counts.in(sentence) : List.of();
        List<Quantity> numbered = Stream.of(shares, ranks, counts)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Quantity::start))
                .toList();
        return numbered.isEmpty() ? withoutNumber(sentence).stream().toList() : numbered;
    }

    private static Optional<Quantity> withoutNumber(String sentence) {
        if (sentence.contains("%")) {
            return Optional.empty();
        }
        return first(GROUP, sentence, TargetOperator.RANK_GROUP)
                .or(() -> first(ELSEWHERE, sentence, TargetOperator.EXTERNAL_TARGET))
                .or(() -> first(MINIMISE, sentence, TargetOperator.MINIMISE))
                .or(() -> first(DECREASE, sentence, TargetOperator.DECREASE));
    }

    private static Optional<Quantity> first(Pattern words, String sentence, TargetOperator operator) {
        Matcher match = words.matcher(sentence);
        return match.find()
                ? Optional.of(new Quantity(match.start(), match.end(), operator, null, null, null, true))
                : Optional.empty();
    }

    private TargetCandidate candidate(Paragraph paragraph, String sentence, Quantity quantity, boolean several) {
        String small = sentence.toLowerCase(Locale.ROOT);
        boolean strives = STRIVE.matcher(small.substring(0, quantity.start())).find();
        Matcher baseline = BASELINE.matcher(small);
        return new TargetCandidate(
                paragraph.number(),
                sentence,
                section,
                area == null ? Area.STEERING : area,
                quantity.threshold(),
                strives ? TargetStrength.STRIVE : TargetStrength.MUST,
                baseline.find() ? Integer.valueOf(baseline.group(1)) : null,
                doubts(quantity, several));
    }

    private Set<TargetDoubt> doubts(Quantity quantity, boolean several) {
        EnumSet<TargetDoubt> doubts = EnumSet.noneOf(TargetDoubt.class);
        if (several) {
            doubts.add(TargetDoubt.SEVERAL_IN_SENTENCE);
        }
        if (!quantity.demanded()) {
            doubts.add(TargetDoubt.NOT_DEMANDED);
        }
        if (area == null) {
            doubts.add(TargetDoubt.AREA_ASSUMED);
        } else if (severalAreas) {
            doubts.add(TargetDoubt.SEVERAL_AREAS);
        }
        if (quantity.operator() == TargetOperator.EXTERNAL_TARGET) {
            doubts.add(TargetDoubt.VALUE_ELSEWHERE);
        } else if (quantity.value() == null) {
            doubts.add(TargetDoubt.NO_VALUE);
        }
        return doubts;
    }
}
