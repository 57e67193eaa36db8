package vn.cchc.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final List<String> TEXTS = IntStream.rangeClosed(1, PlanSearch.PLANS * PlanSearch.TASKS)
            .mapToObj(PlanTexts::content)
            .toList();

    @Test
    void thereAreAHundredThousandTasks() {
        assertThat(TEXTS).hasSize(100_000);
    }

    @Test
    void commonWordsStandEverywhereAndRareOnesHardlyAnywhere() {
        assertThat(TEXTS).allMatch(text -> text.contains("cải cách hành chính"));
        assertThat(TEXTS.stream().filter(text -> text.contains("hải đảo"))).hasSizeBetween(10, 100);
        assertThat(TEXTS.stream().filter(text -> text.contains("nuôi trồng thủy sản")))
                .hasSizeBetween(5_000, 10_000);
    }

    @Test
    void wordsAreEncodedAndFiltersAreNot() {
        assertThat(PlanSearch.path("\"hồ sơ\"&year=2026"))
                .isEqualTo("/api/v1/plan-search?limit=20&q=%22h%E1%BB%93+s%C6%A1%22&year=2026");
    }

    @Test
    void everyKindOfQuestionIsInTheMix() {
        assertThat(PlanSearch.QUESTIONS).containsOnlyKeys("common", "rare", "phrase", "prefix", "misspelt", "filtered");
        assertThat(PlanSearch.all()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
