package vn.cchc.plan.folding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Văn hóa – Xã hội | PHONG VAN HOA-XA HOI",
                "Văn phòng HĐND&UBND | Văn phòng HĐND và UBND",
                "1168/KH-SGDĐT | 1168/KH-SGDDT",
                "Sở  Giáo dục và Đào tạo | so giao duc va dao tao",
                "UBND xã, phường | UBND xã phường",
            })
    void spellingsOfOneNameFoldAlike(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
    }

    @Test
    void composedAndDecomposedLettersFoldAlike() {
        assertThat(Folded.of("Ho\u0323\u0302i")).isEqualTo(Folded.of("H\u1ed9i"));
    }

    @Test
    void onlyLettersDigitsAndSingleBlanksRemain() {
        assertThat(Folded.of("  (Đề án) 06/ĐA—50% _ ").value()).isEqualTo("de an 06 da 50");
    }

    @Test
    void whatHoldsNoLetterFoldsToNothing() {
        assertThat(Folded.of(" … %_ ").isEmpty()).isTrue();
    }
}
