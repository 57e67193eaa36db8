package vn.cchc.kpi.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BegunOtherwiseTest {

    private static String read(String lines, String beginning, int atOnce) throws IOException {
        InputStream in =
                new BegunOtherwise(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 2, beginning);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[atOnce];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            out.write(piece, 0, read);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstFieldsOfEachLineAreReplaced() throws IOException {
        assertThat(read("0\t1\ta\tb\n0\t2\t\tc\n", "x\ty\t", 1_000)).isEqualTo("x\ty\ta\tb\nx\ty\t\tc\n");
    }

    @Test
    void nothingBecomesNothing() throws IOException {
        assertThat(read("", "x\t", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 65_536})
    void itDoesNotMatterHowManyBytesAreAskedForAtOnce(int atOnce) throws IOException {
        String lines = IntStream.range(0, 20_000)
                .mapToObj(line -> "0\t" + line + "\tZ01." + line + "\tđ" + line % 13 + "\n")
                .collect(Collectors.joining());
        String expected = IntStream.range(0, 20_000)
                .mapToObj(line -> "source\tZ01." + line + "\tđ" + line % 13 + "\n")
                .collect(Collectors.joining());
        assertThat(read(lines, "source\t", atOnce)).isEqualTo(expected);
    }
}
