package vn.cchc.plan.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "thủ tục hành chính   → (thu)&(tuc)&(hanh)&(chinh)",
                "THỦ TỤC              → (thu)&(tuc)",
                "Đề án                → (de)&(an)",
                "\"cải cách\" số      → (cai<->cach)&(so)",
                "“cải cách” số        → (cai<->cach)&(so)",
                "118/KH-UBND          → (118)&(kh)&(ubnd)",
                "hành chí*            → (hanh)&(chi:*)",
                "\"một* cửa*\"        → (mot<->cua)",
                "cải \"cách           → (cai)&(cach)",
                "a & b | c ! (d) <-> e:* → (a)&(va)&(b)&(c)&(d)&(e:*)",
                "% _ \\ ' điểm        → (diem)",
            })
    void wordsAreFoldedAndNoSignOfTheirsIsAnOperator(String text, String expression) {
        assertThat(SearchWords.of(text).expression()).isEqualTo(expression);
    }

    @Test
    void bothNormalFormsAskTheSame() {
        String text = "Đẩy mạnh chuyển đổi số";

        assertThat(SearchWords.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(SearchWords.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!*|()", "\"\"", "\"", "%_", "😀 🎉", "\u0000", "\u0301\u0323"})
    void aTextWithoutLetterAndDigitAsksForNothing(String text) {
        assertThat(SearchWords.of(text).isEmpty()).isTrue();
    }

    @Test
    void singleWordsBecomeBeginningsButPhrasesAndSingleLettersStay() {
        assertThat(SearchWords.of("hồ sơ \"một cửa\" a").asPrefixes().expression())
                .isEqualTo("(ho:*)&(so:*)&(mot<->cua)&(a)");
    }

    @Test
    void aMisspeltWordIsReplacedByAnyOfThoseItMayMean() {
        SearchWords respelt = SearchWords.of("\"thur tục\" hanhh").respelt(Map.of("thur", List.of("thu", "thuc")));

        assertThat(respelt.expression()).isEqualTo("((thu|thuc)<->tuc)&(hanhh)");
        assertThat(respelt.whole()).containsExactly("thu", "thuc", "tuc", "hanhh");
    }
}
