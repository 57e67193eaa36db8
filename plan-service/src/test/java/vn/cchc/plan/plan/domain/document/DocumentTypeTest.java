package vn.cchc.plan.plan.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch cải cách hành chính năm 2026, PLAN, Cải cách hành chính năm 2026",
        "KẾ HOẠCH tuyên truyền, PLAN, Tuyên truyền",
        "Chương trình hành động, PROGRAMME, Hành động",
        "Đề án vị trí việc làm, PROJECT, Vị trí việc làm",
        "Cải cách hành chính, PLAN, Cải cách hành chính",
        "Kế hoạch, PLAN, Kế hoạch",
        "Kế hoạchs, PLAN, Kế hoạchs"
    })
    void theFirstWordsOfATitleSayWhatItIs(String title, DocumentType type, String subject) {
        assertThat(DocumentType.of(title)).isEqualTo(type);
        assertThat(type.subjectOf(title)).isEqualTo(subject);
    }

    @Test
    void diacriticsMayStandApart() {
        String title = Normalizer.normalize("Đề án cải cách", Normalizer.Form.NFD);

        assertThat(DocumentType.of(title)).isEqualTo(DocumentType.PROJECT);
        assertThat(DocumentType.PROJECT.subjectOf(title)).isEqualTo("Cải cách");
    }
}
