package vn.cchc.plan.appendix.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.appendix.file.Paragraph;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetStrength;

class TargetFinderTest {

    /// A sentence and what it says; one that says nothing is no target.
    private record Vector(
            String sentence,
            @Nullable TargetOperator operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretch,
            String strength,
            String baseline) {

        static Vector of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Vector(
                    cells[0],
                    cells[1].isEmpty() ? null : TargetOperator.valueOf(cells[1]),
                    cells[2].isEmpty() ? null : new BigDecimal(cells[2]),
                    cells[3].isEmpty() ? null : new BigDecimal(cells[3]),
                    cells[4],
                    cells[5]);
        }

        boolean isReadRightly() {
            List<TargetCandidate> found = in(sentence);
            return operator == null ? found.isEmpty() : found.size() == 1 && agrees(found.getFirst());
        }

        private boolean agrees(TargetCandidate found) {
            return found.threshold().operator() == operator
                    && same(found.threshold().value(), value)
                    && same(found.threshold().stretchValue(), stretch)
                    && found.strength().name().equals(strength)
                    && Objects.toString(found.baselineYear(), "").equals(baseline);
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    @Test
    void mostTargetsAreFoundAndHardlyAnythingElse() throws IOException {
        List<Vector> vectors = vectors();
        List<Vector> targets =
                vectors.stream().filter(vector -> vector.operator() != null).toList();
        long found = targets.stream()
                .filter(vector -> !in(vector.sentence()).isEmpty())
                .count();
        long candidates = vectors.stream()
                .mapToLong(vector -> in(vector.sentence()).size())
                .sum();
        long right = targets.stream().filter(Vector::isReadRightly).count();
        List<String> wrong = vectors.stream()
                .filter(vector -> !vector.isReadRightly())
                .map(vector -> vector + " → " + in(vector.sentence()))
                .toList();

        assertThat(targets).hasSizeGreaterThan(110);
        assertThat((double) found / targets.size()).as("recall").isGreaterThanOrEqualTo(0.97);
        assertThat((double) found / candidates).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / targets.size())
                .as("read rightly: %s", wrong)
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theHeadingAboveSaysTheArea() {
        List<TargetCandidate> found = TargetFinder.in(List.of(
                new Paragraph(1, "I. Mục tiêu", true),
                new Paragraph(2, "100% nhiệm vụ hoàn thành đúng hạn.", false),
                new Paragraph(3, "2. Cải cách thủ tục hành chính", false),
                new Paragraph(
                        4, "Rà soát quy trình. Tối thiểu 80% hồ sơ nộp trực tuyến. Đạt 100% trả đúng hạn.", false)));

        assertThat(found)
                .extracting(TargetCandidate::paragraph, TargetCandidate::area, TargetCandidate::section)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Area.STEERING, "I. Mục tiêu"),
                        org.assertj.core.groups.Tuple.tuple(4, Area.PROCEDURE, "2. Cải cách thủ tục hành chính"),
                        org.assertj.core.groups.Tuple.tuple(4, Area.PROCEDURE, "2. Cải cách thủ tục hành chính"));
        assertThat(found.getFirst().doubts()).containsExactly(TargetDoubt.AREA_ASSUMED);
        assertThat(found.get(1).text()).isEqualTo("Tối thiểu 80% hồ sơ nộp trực tuyến.");
        assertThat(found.get(1).confidence()).isEqualTo(100);
    }

    @Test
    void oneSentenceMaySetSeveral() {
        List<TargetCandidate> found =
                in("Cắt giảm 50% thời gian giải quyết TTHC và 40% chi phí tuân thủ TTHC so với năm 2024.");

        assertThat(found)
                .extracting(
                        each -> each.threshold().operator(),
                        each -> each.threshold().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TargetOperator.REDUCE_PCT, new BigDecimal("50")),
                        org.assertj.core.groups.Tuple.tuple(TargetOperator.REDUCE_PCT, new BigDecimal("40")));
        assertThat(found)
                .allSatisfy(each -> assertThat(each.doubts()).contains(TargetDoubt.SEVERAL_IN_SENTENCE))
                .allSatisfy(each -> assertThat(each.baselineYear()).isEqualTo(2024));
    }

    @Test
    void decimalsAreWrittenWithACommaAndUnitsAsPrinted() {
        assertThat(in("Phấn đấu đạt tối thiểu 98,75% hồ sơ đúng hạn.")
                        .getFirst()
                        .threshold()
                        .value())
                .isEqualTo(new BigDecimal("98.75"));
        assertThat(in("Tổ chức ít nhất 02 buổi/năm.").getFirst().threshold().unit())
                .isEqualTo("buổi/năm");
        assertThat(in("Phấn đấu 30% người dân được cấp tài khoản.").getFirst().strength())
                .isEqualTo(TargetStrength.STRIVE);
    }

    @Test
    void aShareThatNothingDemandsIsADoubt() {
        assertThat(in("30% cán bộ, công chức được tập huấn kỹ năng dữ liệu.")
                        .getFirst()
                        .doubts())
                .contains(TargetDoubt.NOT_DEMANDED);
    }

    @Test
    void anyTextIsReadWithoutFailingAndInTime() {
        Random random = new Random(7);
        String letters = "0123456789%.,;:/()- \náàảãạăắđêôơưtừtốithiểuítnhấttopxếpthứgiảmsovớinăm";
        List<Paragraph> noise = IntStream.range(0, 2000)
                .mapToObj(i -> new Paragraph(
                        i + 1,
                        random.ints(400, 0, letters.length())
                                .mapToObj(letters::charAt)
                                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                                .toString(),
                        random.nextBoolean()))
                .toList();
        List<Paragraph> hostile = Stream.of(
                        "từ 1 a", "tối thiểu ", "giảm ", "xếp thứ 1 ", "đã được 1 ", "chỉ tiêu ", "100% và ")
                .map(words -> new Paragraph(1, words.repeat(20_000 / words.length()), false))
                .toList();

        assertThat(TargetFinder.in(noise)).hasSizeLessThanOrEqualTo(1000);
        org.assertj.core.api.Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        java.time.Duration.ofSeconds(10), () -> TargetFinder.in(hostile)))
                .doesNotThrowAnyException();
    }

    private static List<TargetCandidate> in(String sentence) {
        return TargetFinder.in(List.of(new Paragraph(1, sentence, false)));
    }

    private static List<Vector> vectors() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TargetFinderTest.class.getResourceAsStream("/appendix/target-sentences.csv")),
                StandardCharsets.UTF_8))) {
            List<Vector> vectors = new ArrayList<>();
            lines.lines().skip(1).map(Vector::of).forEach(vectors::add);
            return vectors;
        }
    }
}
