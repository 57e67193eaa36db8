package vn.cchc.kpi.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.RowCounts;
import vn.cchc.kpi.dossier.domain.RowSubject;

class RepetitionsTest {

    private static final Window MARCH = new ReportingYear(2026).month(3).window();
    private static final Window APRIL = new ReportingYear(2026).month(4).window();

    private final Repetitions repetitions = new Repetitions();

    private static DossierRow row(String agency, String procedure, Window window) {
        return new DossierRow(
                agency,
                new RowSubject(procedure, null, null),
                window,
                LocalDate.of(2026, 4, 14),
                1,
                false,
                new RowCounts());
    }

    @Test
    void whatComesAgainComesInTheNextTurn() {
        assertThat(repetitions.turn(row("Z01", "1.000001", MARCH))).isZero();
        assertThat(repetitions.turn(row("Z01", "1.000001", MARCH))).isEqualTo(1);
        assertThat(repetitions.turn(row("Z01", "1.000001", MARCH))).isEqualTo(2);
        assertThat(repetitions.turn(row("Z01", "1.000002", MARCH))).isZero();
        assertThat(repetitions.turns()).isEqualTo(3);
    }

    @Test
    void anotherAgencyWindowOrSubjectIsNoRepetition() {
        repetitions.turn(row("Z01", "1.000001", MARCH));
        assertThat(repetitions.turn(row("Z02", "1.000001", MARCH))).isZero();
        assertThat(repetitions.turn(row("Z01", "1.000002", MARCH))).isZero();
        assertThat(repetitions.turn(row("Z01", "1.000001", APRIL))).isZero();
    }

    @Test
    void aMillionSubjectsAreToldApart() {
        long mistaken = IntStream.range(0, 1_000_000)
                .filter(i -> repetitions.turn(row("Z%04d".formatted(i / 500), "1.%06d".formatted(i % 500), MARCH)) > 0)
                .count();
        assertThat(mistaken).isZero();
        assertThat(repetitions.turns()).isEqualTo(1);
    }

    @Test
    void noImportCorrectsItselfForEver() {
        for (int turn = 0; turn < Repetitions.MOST; turn++) {
            assertThat(repetitions.turn(row("Z01", "1.000001", MARCH))).isEqualTo(turn);
        }
        assertThat(repetitions.turn(row("Z01", "1.000001", MARCH))).isEqualTo(Repetitions.MOST);
    }
}
