package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words and set phrases deadlines are made of, and which of them a damaged piece of text was.
final class Keywords {

    /// What a group of letters stands for.
    ///
    /// @param reading as it should have been printed
    /// @param words folded
    /// @param letters the folded words without the blanks between them
    record Phrase(String reading, List<String> words, String letters, int mask) {

        static Phrase of(String pattern, String reading) {
            List<String> words =
                    Lexer.tokens(pattern).stream().map(Lexer.Token::folded).toList();
            String letters = String.join("", words);
            return new Phrase(reading, words, letters, Letters.mask(letters));
        }
    }

    private static final String PHRASES = """
            thường xuyên, thường xuyên trong, thường xuyên trong năm, liên tục, nhiệm vụ
            trong năm, trong tháng, trong quý, cả năm, suốt năm, cuối năm, đầu năm, giữa năm, các năm, năm học, giai đoạn
            hàng năm, hàng quý, hàng tháng, định kỳ, đột xuất, hoặc đột xuất, ít nhất, tối thiểu, kỳ báo cáo
            theo kỳ báo cáo, chế độ báo cáo, lồng ghép, giao ban, báo cáo, cải cách, hành chính
            trước ngày, trước tháng, chậm nhất, muộn nhất, không muộn hơn, không quá, đến hết, hết ngày, hết tháng, hết năm
            từ ngày, từ tháng, từ quý, đến ngày, đến tháng, đến quý, đến năm, vào ngày, vào tháng
            tháng đầu năm, tháng cuối năm, tháng cuối, tháng cuối quý, tuần cuối, tuần đầu
            theo kế hoạch, theo văn bản, theo chỉ đạo, kế hoạch, văn bản, chỉ đạo, văn bản chỉ đạo, công văn, quyết định
            hướng dẫn, thông báo, nghị quyết, nghị định, thông tư, chỉ thị, chương trình, quy định, quy chế, kết luận
            giấy mời, tờ trình, kết quả, phương án, danh mục, lộ trình, phân công, yêu cầu, đề nghị, nhu cầu, phát sinh
            được công bố, công bố, ban hành, phê duyệt, thông qua, sau khi, khi có, ngay khi, ngay sau khi, nếu có
            căn cứ, tùy theo, kể từ ngày, kể từ, tính từ, ngày làm việc, làm việc, trong vòng
            hoàn thành, thực hiện, triển khai, tổ chức, duy trì, thời gian, thời hạn, dự kiến
            """;
    /// The first word of a cell is lost so often that what follows still tells it; "từ" mostly comes out as "tir".
    private static final Map<String, String> USUAL_DAMAGE = Map.of(
            "xuyên", "thường xuyên",
            "xuyên trong", "thường xuyên trong",
            "xuyên trong năm", "thường xuyên trong năm",
            "tir ngày", "từ ngày",
            "tir tháng", "từ tháng",
            "tir quý", "từ quý",
            "kể tir", "kể từ",
            "kể tir ngày", "kể từ ngày");

    private static final String SHORT_WORDS =
            "và của có đến từ là hết quý năm cả các mỗi lần khi ít tới đa xong vào cchc " + "i ii iii iv q t so";
    /// Sound words that a careless eye would take for damaged ones.
    private static final String OTHER_WORDS =
            "này nào tâm nửa sau giữa tuần trung thành phố bàn buổi giờ sáng chiều thứ "
                    + "sớm tiến tiện thuận nhận nhân dân phòng xã huyện tỉnh bộ ngành đơn vị cần khác mốc mới hơn hai ba bốn chín "
                    + "mười lại cùng người năng nam nhà trường";
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_PHRASE = 5;
    private static final int LONG_PHRASE = 8;
    private static final int LONG_WORD = 6;

    private static final Map<String, Phrase> WORDS = new HashMap<>();
    private static final List<List<Phrase>> WORDS_BY_LENGTH = new ArrayList<>();
    private static final List<List<Phrase>> PHRASES_BY_LENGTH = new ArrayList<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<List<String>> SET_PHRASES = new HashSet<>();

    static {
        Arrays.stream(PHRASES.split("[,\n]")).map(String::strip).forEach(phrase -> add(phrase, phrase));
        SET_PHRASES.forEach(KNOWN::addAll);
        KNOWN.addAll(Phrase.of(SHORT_WORDS, "").words());
        KNOWN.addAll(Phrase.of(OTHER_WORDS, "").words());
        KNOWN.remove("xuyen");
        USUAL_DAMAGE.forEach((pattern, reading) -> file(PHRASES_BY_LENGTH, Phrase.of(pattern, reading)));
        file(WORDS_BY_LENGTH, Phrase.of("hoặc", "hoặc"));
        KNOWN.add("hoac");
    }

    private Keywords() {}

    private static void add(String pattern, String reading) {
        Phrase phrase = Phrase.of(pattern, reading);
        SET_PHRASES.add(phrase.words());
        file(PHRASES_BY_LENGTH, phrase);
        for (String word : pattern.split(" ")) {
            Phrase single = Phrase.of(word, word);
            if (single.letters().length() >= SHORTEST_WORD && WORDS.putIfAbsent(single.letters(), single) == null) {
                file(WORDS_BY_LENGTH, single);
            }
        }
    }

    private static void file(List<List<Phrase>> byLength, Phrase phrase) {
        while (byLength.size() <= phrase.letters().length()) {
            byLength.add(new ArrayList<>());
        }
        byLength.get(phrase.letters().length()).add(phrase);
    }

    static boolean knows(String word) {
        return KNOWN.contains(word);
    }

    static boolean isSetPhrase(List<String> words) {
        return SET_PHRASES.contains(words);
    }

    /// The one word that a damaged word was; empty when none or several are as near.
    static Optional<Phrase> nearestWord(String letters) {
        return new Nearest(List.of(letters), letters, 1).in(WORDS_BY_LENGTH);
    }

    /// The one set phrase that some damaged words were, whether blanks between them were lost or not.
    static Optional<Phrase> nearestPhrase(List<String> words) {
        String letters = String.join("", words);
        return letters.length() < SHORTEST_PHRASE
                ? Optional.empty()
                : new Nearest(words, letters, letters.length() < LONG_PHRASE ? 1 : 2).in(PHRASES_BY_LENGTH);
    }

    /// A search for the only phrase within so many edits.
    private record Nearest(List<String> words, String letters, int mask, int most) {

        Nearest(List<String> words, String letters, int most) {
            this(words, letters, Letters.mask(letters), most);
        }

        Optional<Phrase> in(List<List<Phrase>> byLength) {
            Optional<Phrase> nearest = Optional.empty();
            int least = most + 1;
            int longest = Math.min(letters.length() + most, byLength.size() - 1);
            for (int length = Math.max(0, letters.length() - most); length <= longest; length++) {
                for (Phrase phrase : byLength.get(length)) {
                    int edits = Letters.mayBeWithin(most, mask, phrase.mask()) ? edits(phrase) : most + 1;
                    if (edits < least) {
                        least = edits;
                        nearest = Optional.of(phrase);
                    } else if (edits == least && edits <= most) {
                        nearest = Optional.empty();
                    }
                }
            }
            return nearest;
        }

        /// Where no blank was lost each word must have kept most of its own letters.
        private int edits(Phrase phrase) {
            if (words.size() != phrase.words().size()) {
                return words.size() < phrase.words().size() ? Letters.edits(letters, phrase.letters(), most) : most + 1;
            }
            int sum = 0;
            for (int i = 0; i < words.size() && sum <= most; i++) {
                String word = phrase.words().get(i);
                int allowed = word.length() < LONG_WORD ? 1 : 2;
                int edits = Letters.edits(words.get(i), word, Math.min(allowed, most));
                sum += edits > allowed ? most + 1 : edits;
            }
            return sum;
        }
    }
}
