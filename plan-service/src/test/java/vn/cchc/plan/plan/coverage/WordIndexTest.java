package vn.cchc.plan.plan.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private static final List<String> ROWS = List.of(
            "Khảo sát mức độ hài lòng về phục vụ hành chính (SIPAS) ở các cấp học trên địa bàn",
            "Rà soát, đơn giản hóa thủ tục hành chính nội bộ",
            "Tập huấn, bồi dưỡng nghiệp vụ cải cách hành chính cho công chức",
            "Kiểm tra công tác cải cách hành chính tại các đơn vị trực thuộc",
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
            "Báo cáo tình hình thi hành Luật Thủ đô");

    private final WordIndex index = new WordIndex(ROWS);

    @Test
    void theSameWordsScoreOneInAnySpelling() {
        List<WordIndex.Match> found = index.like("RA SOAT - DON GIAN HOA thu tuc hanh chinh NOI BO", 0.9, 5);

        assertThat(found).extracting(WordIndex.Match::row).containsExactly(1);
        assertThat(found.getFirst().score()).isCloseTo(1, offset(1e-9));
    }

    @Test
    void aLittleMoreOrLessIsStillTheSame() {
        assertThat(rows("Rà soát, đơn giản hóa thủ tục hành chính nội bộ của Sở", Comparison.SAME))
                .containsExactly(1);
        assertThat(rows("Kiểm tra cải cách hành chính tại các đơn vị trực thuộc", Comparison.SAME))
                .containsExactly(3);
    }

    @Test
    void whatIsOnlyAkinIsForAPersonToJudge() {
        String akin = "Khảo sát mức độ hài lòng của người dân về phục vụ tại trường học";

        assertThat(rows(akin, Comparison.SAME)).isEmpty();
        assertThat(rows(akin, Comparison.ALIKE)).containsExactly(0);
    }

    @Test
    void wordsThatEverybodyUsesMakeNothingAlike() {
        assertThat(rows("Sắp xếp tổ chức bộ máy hành chính", Comparison.ALIKE)).isEmpty();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(index.like("…", 0, 5)).isEmpty();
        assertThat(new WordIndex(List.of()).like("Rà soát", 0, 5)).isEmpty();
    }

    @Test
    void askingTwiceGivesTheSameAnswer() {
        assertThat(index.like("Số hóa hồ sơ", 0.1, 5)).isEqualTo(index.like("Số hóa hồ sơ", 0.1, 5));
    }

    @Test
    void fiveThousandTasksAreHeldAgainstTwentyThousandRowsInSeconds() {
        Random random = new Random(7);
        List<String> rows = sentences(random, 20_000);
        List<String> tasks = sentences(random, 5_000);

        assertTimeout(Duration.ofSeconds(60), () -> {
            WordIndex large = new WordIndex(rows);
            tasks.forEach(task -> large.like(task, Comparison.ALIKE, Comparison.MOST_LISTED));
        });
    }

    private List<Integer> rows(String text, double atLeast) {
        return index.like(text, atLeast, 5).stream().map(WordIndex.Match::row).toList();
    }

    /// Sentences of twenty syllables out of 900, some far more frequent than others.
    private static List<String> sentences(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> random.doubles(20)
                        .mapToObj(one -> "w" + (int) (one * one * 900))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
