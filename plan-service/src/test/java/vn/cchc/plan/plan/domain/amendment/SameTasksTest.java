package vn.cchc.plan.plan.domain.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.amendment.TaskMatch.How;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.edition.PlanContent;

class SameTasksTest {

    private static final String REVIEW = "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở";

    private static final String DIALOGUE = "Tổ chức đối thoại với người dân và doanh nghiệp về thủ tục hành chính";

    @Test
    void aRowOfTheSameWordsIsTheSameTaskWhereverItStands() {
        PlanContent inForce = plan(REVIEW, DIALOGUE);

        List<TaskMatch> matches = match(inForce, "Việc mới hoàn toàn", DIALOGUE, REVIEW.toUpperCase(Locale.ROOT));

        assertThat(matches).extracting(TaskMatch::how).containsExactly(How.NEW, How.SAME_WORDS, How.SAME_WORDS);
        assertThat(matches.get(1).taskId()).isEqualTo(id(inForce, 1));
        assertThat(matches.get(2).taskId()).isEqualTo(id(inForce, 0));
    }

    @Test
    void aRowOfNearlyTheSameWordsIsRecognisedAndSaidSo() {
        PlanContent inForce = plan(REVIEW, DIALOGUE);

        List<TaskMatch> matches = match(inForce, DIALOGUE + " năm 2026", "Rà soát kinh phí");

        assertThat(matches.getFirst().how()).isEqualTo(How.SIMILAR_WORDS);
        assertThat(matches.getFirst().taskId()).isEqualTo(id(inForce, 1));
        assertThat(matches.getFirst().score()).isBetween(SameTasks.LEAST_SCORE, 0.99);
        assertThat(matches.getLast().how()).isEqualTo(How.NEW);
    }

    @Test
    void rowsOfTheSameWordsKeepTheirOrder() {
        PlanContent inForce = plan(REVIEW, REVIEW, REVIEW);

        assertThat(match(inForce, REVIEW, REVIEW))
                .extracting(TaskMatch::taskId)
                .containsExactly(id(inForce, 0), id(inForce, 1));
    }

    @Test
    void aTaskIsGoneOnWithOnlyOnce() {
        PlanContent inForce = plan(REVIEW);

        List<TaskMatch> matches = match(inForce, REVIEW + " năm 2026", REVIEW + " năm 2027");

        assertThat(matches).extracting(TaskMatch::how).containsExactly(How.SIMILAR_WORDS, How.NEW);
    }

    @Test
    void whatAPersonSaysGoesBeforeTheWords() {
        PlanContent inForce = plan(REVIEW, DIALOGUE);
        var word = new SameTasks.Word(Map.of(1, id(inForce, 1)), Set.of(2));

        List<TaskMatch> matches = SameTasks.match(inForce, rows(REVIEW, DIALOGUE), word, UUID::randomUUID);

        assertThat(matches).extracting(TaskMatch::how).containsExactly(How.TOLD, How.NEW);
        assertThat(matches.getFirst().taskId()).isEqualTo(id(inForce, 1));
        assertThat(matches.getLast().taskId()).isNotIn(id(inForce, 0), id(inForce, 1));
    }

    @Test
    void aGroupDoesNotBecomeATask() {
        PlanContent inForce =
                content(PlanBuilder.aPlan().add(PlanBuilder.row(1, true, null, REVIEW, List.of(), List.of(), null)));

        assertThat(match(inForce, REVIEW)).extracting(TaskMatch::how).containsExactly(How.NEW);
    }

    @Test
    void everyRowOfALargeRepetitiveAppendixFindsItsTask() {
        String[] before =
                IntStream.range(0, 5_000).mapToObj(i -> REVIEW + " số " + i).toArray(String[]::new);
        String[] after = IntStream.range(0, 5_000)
                .mapToObj(i -> REVIEW + " số " + i + " bổ sung")
                .toArray(String[]::new);
        PlanContent inForce = plan(before);

        List<TaskMatch> matches = match(inForce, after);

        assertThat(matches)
                .extracting(TaskMatch::taskId)
                .containsExactlyElementsOf(
                        inForce.rows().stream().map(row -> row.task().taskId()).toList());
    }

    private static PlanContent plan(String... contents) {
        PlanBuilder plan = PlanBuilder.aPlan();
        rows(contents).forEach(plan::add);
        return content(plan);
    }

    private static PlanContent content(PlanBuilder plan) {
        return PlanContent.of(plan.header(), plan.appendix(), List.of());
    }

    private static List<PrintedTask> rows(String... contents) {
        PlanBuilder plan = PlanBuilder.aPlan();
        Stream.of(contents).forEach(content -> plan.row("Văn phòng Sở", "Quý II/2026", content, "Báo cáo"));
        return plan.rows();
    }

    private static UUID id(PlanContent content, int index) {
        return content.rows().get(index).task().taskId();
    }

    private static List<TaskMatch> match(PlanContent inForce, String... contents) {
        return SameTasks.match(inForce, rows(contents), SameTasks.Word.NONE, UUID::randomUUID);
    }
}
