package vn.cchc.kpi.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

class EffectiveDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Definition before(LocalDate effectiveFrom) {
        return new Definition(
                "OWN_X",
                1,
                "Tên",
                "Name",
                "count",
                Direction.HIGHER_BETTER,
                "EVENT",
                new Ratio(List.of(new Term("a", 1)), List.of()),
                null,
                null,
                effectiveFrom,
                "Z01");
    }

    private static DefinitionRefusal refusal(LocalDate day, Optional<Definition> previous) {
        return catchThrowableOfType(DefinitionRefused.class, () -> EffectiveDates.require(day, previous, TODAY))
                .refusal();
    }

    @Test
    void theFirstVersionMayJudgeAnyPeriod() {
        assertThatCode(() -> EffectiveDates.require(LocalDate.of(2025, 12, 15), Optional.empty(), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aLaterVersionNeverJudgesWhatHasBegun() {
        Optional<Definition> previous = Optional.of(before(LocalDate.of(2025, 12, 15)));
        assertThatCode(() -> EffectiveDates.require(TODAY.plusDays(1), previous, TODAY))
                .doesNotThrowAnyException();
        assertThat(refusal(TODAY, previous)).isEqualTo(new DefinitionRefusal.Retroactive(TODAY, TODAY));
    }

    @Test
    void versionsTakeEffectInTheirOrder() {
        LocalDate next = LocalDate.of(2027, 12, 15);
        assertThat(refusal(next, Optional.of(before(next))))
                .isEqualTo(new DefinitionRefusal.BeforePrevious(next, next));
    }

    @Test
    void aDayNoPeriodCanBeginOnIsRefused() {
        LocalDate day = LocalDate.of(1999, 12, 31);
        assertThat(refusal(day, Optional.empty())).isEqualTo(new DefinitionRefusal.ImplausibleDay(day));
    }
}
