package vn.cchc.report.regime.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.PeriodRule;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.Regimes;
import vn.cchc.report.regime.domain.ReportingRegime;
import vn.cchc.report.regime.domain.YearDay;

class KeepRegimeTest {

    private final List<RegimeVersion> kept = new ArrayList<>();
    private final KeepRegime keep = new KeepRegime(new InMemory());

    private final class InMemory implements Regimes {

        @Override
        public RegimeHistory history(String code) {
            return new RegimeHistory(kept);
        }

        @Override
        public RegimeHistory historyForChange(String code) {
            return history(code);
        }

        @Override
        public RegimeVersion add(ReportingRegime regime, long version) {
            kept.add(new RegimeVersion(regime, version, Instant.EPOCH));
            return kept.getLast();
        }
    }

    private static ReportingRegime due(int day) {
        PeriodRule q1 =
                new PeriodRule(PeriodCode.Q1, new YearDay(MonthDay.of(12, 15), -1), new YearDay(MonthDay.of(3, 14), 0));
        return new ReportingRegime(
                "r", "Chế độ", "Z01", LocalDate.of(2025, 12, 15), null, null, null, List.of(q1), day, 5, null);
    }

    private KeepRegime.Kept keep(ReportingRegime regime, @Nullable Long seen) {
        return keep.handle(new KeepRegime.Command(regime, seen));
    }

    private int refusal(ReportingRegime regime, @Nullable Long seen) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> keep(regime, seen));
        return Objects.requireNonNull(refused).problem().status();
    }

    @Test
    void aFirstVersionAndARepetitionNameNoVersion() {
        assertThat(keep(due(15), null).created()).isTrue();
        assertThat(keep(due(15), null).version().version()).isOne();
        assertThat(kept).hasSize(1);
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        keep(due(15), null);

        assertThat(refusal(due(20), null)).isEqualTo(428);
        assertThat(keep(due(20), 1L).version().version()).isEqualTo(2);
        assertThat(refusal(due(15), 1L)).isEqualTo(412);
    }
}
