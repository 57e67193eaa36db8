package vn.cchc.kpi.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCodeTest {

    /// As dossier rows take them.
    private static final Pattern TAKEN = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,30}");

    @ParameterizedTest
    @CsvSource({
        "G03-GD10,G03-GD10",
        "Giáo dục Trung học (G03-GD10),G03-GD10",
        "G03-GD10 Giáo dục Trung học,G03-GD10",
        "TP.01,TP.01",
        "LV-HO-TICH,LV-HO-TICH"
    })
    void aCodeInTheNameIsTaken(String name, String code) {
        assertThat(FieldCode.of(name)).isEqualTo(new FieldCode(code, false));
    }

    @Test
    void aNameGetsTheSameCodeHoweverItIsWritten() {
        FieldCode code = FieldCode.of("Đất đai");
        assertThat(code).isEqualTo(new FieldCode("LV-DAT-DAI", true));
        assertThat(FieldCode.of("ĐẤT  ĐAI")).isEqualTo(code);
        assertThat(FieldCode.of("đất\u00a0đai ")).isEqualTo(code);
        assertThat(FieldCode.of("Đa\u0302\u0301t đai")).isEqualTo(code);
    }

    @Test
    void longNamesThatBeginAlikeStayApart() {
        FieldCode one = FieldCode.of("Giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân");
        FieldCode other = FieldCode.of("Giáo dục và đào tạo thuộc hệ thống giáo dục khác");
        assertThat(one.code()).startsWith("LV-GIAO-DUC-VA-DAO-TA").isNotEqualTo(other.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hộ tịch",
                "Giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân và các cơ sở giáo dục khác",
                "教育",
                "!!!",
                "abcdefghijklmnopqrstuvwxyzab",
                "abcdefghijklmnopqrstuvwxyzabc"
            })
    void everyCodeIsOneThatRowsTake(String name) {
        assertThat(FieldCode.of(name).code()).matches(TAKEN);
    }
}
