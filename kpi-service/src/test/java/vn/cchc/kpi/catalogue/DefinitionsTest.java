package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

class DefinitionsTest {

    private static final ReportingYear YEAR = new ReportingYear(2026);

    private static Definition version(int number, String effectiveFrom, Term... numerator) {
        return new Definition(
                "X",
                number,
                "Tên",
                "Name",
                "count",
                Direction.HIGHER_BETTER,
                "EVENT",
                new Ratio(List.of(numerator), List.of()),
                null,
                null,
                LocalDate.parse(effectiveFrom),
                null);
    }

    private static int judging(ReportPeriod period, Definition... versions) {
        return new Definitions(1, List.of(versions))
                .definition("X", period)
                .orElseThrow()
                .version();
    }

    @Test
    void aVersionJudgesPeriodsThatBeginOnItsDayOrLater() {
        Definition first = version(1, "2000-01-01", new Term("a", 1));
        Definition second = version(2, "2026-06-15", new Term("a", 1));
        assertThat(judging(YEAR.period(PeriodCode.Q3), first, second)).isEqualTo(2);
        assertThat(judging(YEAR.period(PeriodCode.H1), first, second)).isEqualTo(1);
    }

    @Test
    void noRuleChangesInTheMiddleOfAPeriod() {
        Definition first = version(1, "2000-01-01", new Term("a", 1));
        Definition second = version(2, "2025-12-16", new Term("a", 1));
        assertThat(judging(YEAR.period(PeriodCode.YEAR), first, second)).isEqualTo(1);
        assertThat(judging(new ReportingYear(2027).period(PeriodCode.YEAR), first, second))
                .isEqualTo(2);
    }

    @Test
    void aPeriodOlderThanEveryVersionIsJudgedByTheFirst() {
        Definition first = version(1, "2026-11-01", new Term("a", 1));
        Definition second = version(2, "2026-12-01", new Term("a", 1));
        assertThat(judging(YEAR.period(PeriodCode.Q1), first, second)).isEqualTo(1);
    }

    @Test
    void readersAreFoundThroughEveryVersionAndByTheTimeTheyReadAt() {
        Definitions definitions = new Definitions(
                1,
                List.of(
                        version(1, "2000-01-01", new Term("old", 1)),
                        version(2, "2026-12-15", new Term("new", 1, Moment.BASELINE_YEAR))));
        assertThat(definitions.readersOf(Set.of("old"))).containsExactly("X");
        assertThat(definitions.readersOf(Set.of("new"))).containsExactly("X");
        assertThat(definitions.readersOf(Set.of("new"), Moment.BASELINE_YEAR)).containsExactly("X");
        assertThat(definitions.readersOf(Set.of("new"), Moment.YEAR_BEFORE)).isEmpty();
        assertThat(definitions.readersOf(Set.of("other"))).isEmpty();
    }

    @Test
    void anUnknownCodeHasNoVersions() {
        Definitions none = new Definitions(1, List.of());
        assertThat(none.definition("X")).isEmpty();
        assertThat(none.definition("X", 1)).isEmpty();
        assertThat(none.definition("X", YEAR.period(PeriodCode.Q1))).isEmpty();
        assertThat(none.versions("X")).isEmpty();
    }
}
