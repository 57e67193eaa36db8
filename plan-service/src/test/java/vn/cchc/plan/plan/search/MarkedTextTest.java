package vn.cchc.plan.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void wordsAreMarkedWholeWhereverTheyStand() {
        assertThat(marked("Thủ tục hành chính; rà soát thủ tục", "thu")).containsExactly("Thủ", "thủ");
    }

    @Test
    void aBeginningMarksTheWordItBegins() {
        assertThat(marked("Chuyển đổi số, chuyên môn", "chuy*")).containsExactly("Chuyển", "chuyên");
    }

    @Test
    void aWordInsideAnotherIsNotMarked() {
        assertThat(marked("thuế, tuyên thệ", "thu the")).containsExactly("thệ");
    }

    @Test
    void decomposedLettersAreMarkedToTheirLastAccent() {
        String text = Normalizer.normalize("số hoá hồ sơ", Normalizer.Form.NFD);

        assertThat(marked(text, "hồ")).containsExactly(Normalizer.normalize("hồ", Normalizer.Form.NFD));
    }

    @Test
    void placesAreCountedAsJavaScriptCounts() {
        assertThat(MarkedText.of("😀 hồ sơ", SearchWords.of("so")).marks()).containsExactly(new MarkedText.Mark(6, 2));
    }

    private static List<String> marked(String text, String words) {
        return MarkedText.of(text, SearchWords.of(words)).marks().stream()
                .map(mark -> text.substring(mark.start(), mark.start() + mark.length()))
                .toList();
    }
}
