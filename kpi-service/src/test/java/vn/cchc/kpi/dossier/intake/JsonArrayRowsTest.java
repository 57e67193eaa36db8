package vn.cchc.kpi.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.DossierRowJson;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

class JsonArrayRowsTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String ROW = DossierRowJson.of("Z01.05").toString();

    private static JsonArrayRows rows(String body, Charset charset) {
        return new JsonArrayRows(new ByteArrayInputStream(body.getBytes(charset)), JSON);
    }

    private static Incoming next(JsonArrayRows rows) {
        return rows.next().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"revision\":1", "\"carried_over\":1"})
    void aRowThatNamesAFieldTwiceIsRejectedAndTheNextOneIsRead(String field) {
        String twice = ROW.replace(field, field + "," + field);
        JsonArrayRows rows = rows("[" + twice + ",\n" + ROW + "]", StandardCharsets.UTF_8);
        assertThat(next(rows)).isInstanceOfSatisfying(Unreadable.class, row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.code()).isEqualTo("request/malformed-json");
            assertThat(row.args()).first().isEqualTo(1);
        });
        assertThat(next(rows)).isInstanceOf(ReadRow.class);
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void theSameNameInDifferentObjectsIsNoRepetition() {
        String nested = "[" + ROW.replace("\"window\":{", "\"window\":{\"revision\":1,") + "]";
        assertThat(next(rows(nested, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Unreadable.class, row -> assertThat(row.code()).isEqualTo("request/unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"})
    void aBodyThatIsNotUtf8IsRefused(String charset) {
        assertThatThrownBy(() -> rows("[" + ROW + "]", Charset.forName(charset)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("malformed-json");
    }

    @Test
    void anElementLongerThanARowMayBeIsRejectedAndTheNextOneIsRead() {
        String many = "[" + "\"x\",".repeat(20_000) + "\"x\"]";
        JsonArrayRows rows = rows("[" + many + "," + ROW + "]", StandardCharsets.UTF_8);
        assertThat(next(rows))
                .isInstanceOfSatisfying(
                        Unreadable.class, row -> assertThat(row.code()).isEqualTo("dossier-metrics/row-too-long"));
        assertThat(next(rows)).isInstanceOf(ReadRow.class);
    }
}
