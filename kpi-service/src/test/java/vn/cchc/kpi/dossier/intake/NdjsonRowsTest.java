package vn.cchc.kpi.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

class NdjsonRowsTest {

    private static List<Incoming> read(String lines) {
        NdjsonRows rows = new NdjsonRows(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1)),
                new ObjectMapper().readerFor(DossierRowBody.class));
        List<Incoming> read = new ArrayList<>();
        for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
            read.add(row.get());
        }
        return read;
    }

    @Test
    void aBlankLineIsNoRowButIsCounted() {
        assertThat(read("\n{}\n \r\n{}")).extracting(Incoming::number).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "\0\0\0{\177\177\177\177",
                "{\0\0\0\177\177\177\177",
                "{\0",
                "\0{",
                "\376\377{",
                "\0\0\376\377",
                "\357\273\277{",
                "{\"agencyCode\": \"\377\"}",
                "\377\376\0\0\1",
                "\0\0\377\376"
            })
    void aLineThatIsNoRowIsNamedAndTheNextOneIsRead(String line) {
        assertThat(read(line + "\n{}"))
                .satisfiesExactly(
                        row -> assertThat(row).isInstanceOf(Unreadable.class),
                        row -> assertThat(row).isInstanceOf(ReadRow.class));
    }
}
