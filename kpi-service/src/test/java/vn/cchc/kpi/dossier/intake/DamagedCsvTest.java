package vn.cchc.kpi.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.DossierCsv;
import vn.cchc.kpi.dossier.domain.ImportDay;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// Whatever happens to the bytes of a file, its reader names a row, refuses the header, or reads on.
class DamagedCsvTest {

    private static final int DAMAGES = 1_000;
    private static final int LINES = 20;
    private static final byte[] SIGNS = "\"\"\",;\n\r\0\u00ff-.0NaN\t\\".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RowRules RULES =
            new RowRules(Set.of("Z01.05"), Set.of("Z01.05"), code -> code, new ImportDay(TODAY, TODAY, Duration.ZERO));
    private static final byte[] FILE = DossierCsv.file(IntStream.range(0, LINES)
                    .mapToObj(line -> DossierCsv.of("Z01.05", "1.%06d".formatted(line)))
                    .toList())
            .getBytes(StandardCharsets.UTF_8);

    private record Seen(List<Long> good, List<Long> bad, boolean refused) {}

    private static Seen see(byte[] file) {
        List<Long> good = new ArrayList<>();
        List<Long> bad = new ArrayList<>();
        try {
            CsvRows rows = new CsvRows(new ByteArrayInputStream(file));
            for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
                (isGood(row.get()) ? good : bad).add(row.get().number());
            }
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().errors()).isNotEmpty();
            return new Seen(List.of(), List.of(), true);
        }
        return new Seen(good, bad, false);
    }

    private static boolean isGood(Incoming incoming) {
        return switch (incoming) {
            case ReadRow read -> {
                try {
                    RULES.check(read.row());
                    yield true;
                } catch (RowRefused _) {
                    yield false;
                }
            }
            case Unreadable unreadable -> {
                assertThat(unreadable.code()).isNotBlank();
                yield false;
            }
        };
    }

    private static int headerLength() {
        int length = 0;
        while (FILE[length] != '\n') {
            length++;
        }
        return length;
    }

    @Test
    void theFileItselfIsGood() {
        assertThat(see(FILE).good()).hasSize(LINES);
        assertThat(see(FILE).bad()).isEmpty();
    }

    @Test
    void oneDamagedByteCostsTwoRowsAtMostAndOnlyTheHeaderCostsTheFile() {
        Random random = new Random(20261);
        for (int damage = 0; damage < DAMAGES; damage++) {
            byte[] file = FILE.clone();
            int place = random.nextInt(file.length);
            file[place] = SIGNS[random.nextInt(SIGNS.length)];
            Seen seen = see(file);
            if (place > headerLength()) {
                assertThat(seen.refused()).as("damage %d", damage).isFalse();
                assertThat(seen.good().size()).as("damage %d", damage).isGreaterThanOrEqualTo(LINES - 2);
            }
        }
    }

    @Test
    void manyDamagesTogetherAreStillNamedRowsOrARefusedHeader() {
        Random random = new Random(20262);
        int read = 0;
        for (int damage = 0; damage < DAMAGES; damage++) {
            int first = damage % 4 == 0 ? 0 : headerLength() + 1;
            byte[] file = FILE.clone();
            for (int i = random.nextInt(60); i >= 0; i--) {
                file[first + random.nextInt(file.length - first)] = (byte) random.nextInt(256);
            }
            Seen seen = see(Arrays.copyOf(file, first + random.nextInt(file.length - first)));
            List<Long> numbers = new ArrayList<>(seen.good());
            numbers.addAll(seen.bad());
            assertThat(numbers).as("damage %d", damage).doesNotHaveDuplicates();
            read += seen.refused() ? 0 : 1;
        }
        assertThat(read).isGreaterThanOrEqualTo(DAMAGES * 3 / 4);
    }
}
