package vn.cchc.plan.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aFileIsNamedInPlainLettersAndAsItIs() {
        assertThat(FileName.of("Kế hoạch", "118/KH-SGDĐT", "docx").attachment())
                .isEqualTo("attachment; filename=\"ke-hoach-118-kh-sgddt.docx\"; filename*=UTF-8''"
                        + "K%E1%BA%BF-ho%E1%BA%A1ch-118-KH-SGD%C4%90T.docx");
    }

    @Test
    void aBlankNumberIsLeftOut() {
        assertThat(FileName.of("Phụ lục", null, "csv").attachment())
                .isEqualTo("attachment; filename=\"phu-luc.csv\"; filename*=UTF-8''Ph%E1%BB%A5-l%E1%BB%A5c.csv");
    }

    @Test
    void nothingInANumberLeavesTheFolderOrTheHeader() {
        String header = FileName.of("Kế hoạch", "../..\\a\"; x=\r\nSet-Cookie: a\u202excod\ud800%00", "json")
                .attachment();

        assertThat(header).matches("attachment; filename=\"[a-z0-9-]+\\.json\"; filename\\*=UTF-8''[A-Za-z0-9%._~-]+");
        assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("Kế-hoạch-..-..-a-;-x=-Set-Cookie-a-xcod-%00.json");
    }

    @Test
    void aNameHasNoMoreCharactersThanADiskTakes() {
        assertThat(FileName.of("Kế hoạch", "\ud83d\ude00".repeat(200), "docx")
                        .name()
                        .codePoints()
                        .count())
                .isEqualTo(60);
    }
}
