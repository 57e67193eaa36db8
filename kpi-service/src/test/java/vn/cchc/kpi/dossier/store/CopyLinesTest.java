package vn.cchc.kpi.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CopyLinesTest {

    private final CopyLines lines = new CopyLines(64);

    private String taken() {
        StringBuilder all = new StringBuilder();
        lines.moveTo((bytes, length) -> all.append(new String(bytes, 0, length, StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Test
    void fieldsArePartedByTabsAndWhatIsAbsentIsMarked() {
        lines.number(0);
        lines.text("Z01.05");
        lines.text(null);
        lines.day(LocalDate.of(2026, 1, 4));
        lines.number(Long.MAX_VALUE);
        lines.end();
        lines.number(7);
        lines.end();
        assertThat(taken()).isEqualTo("0\tZ01.05\t\\N\t2026-01-04\t9223372036854775807\n7\n");
    }

    @Test
    void whatWasTakenIsNotTakenAgain() {
        lines.text("Đà Nẵng");
        lines.end();
        assertThat(taken()).isEqualTo("Đà Nẵng\n");
        assertThat(taken()).isEmpty();
    }

    @Test
    void itIsFullWhenItsCapacityIsPassed() {
        lines.text("x".repeat(63));
        assertThat(lines.isFull()).isFalse();
        lines.end();
        lines.number(1);
        assertThat(lines.isFull()).isTrue();
    }
}
