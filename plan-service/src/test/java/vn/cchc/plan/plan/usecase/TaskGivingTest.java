package vn.cchc.plan.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.UnitDirectory;

class TaskGivingTest {

    private static final int MEMBERS = 1_000;

    private final PlanTask row =
            aPlan().row("Các trường", "Năm 2026").appendix().tasks().getFirst();
    private final TaskGiving giving =
            new TaskGiving(schools(), new DueDates(DuePolicy.STRICT, WorkingCalendar.PLAIN_WEEK));

    @Test
    void rowsThatNameManyUnitsAreGivenToEach() {
        assertThat(giving.giveAll(Stream.of(row, row)))
                .allSatisfy(given -> assertThat(given.leads()).hasSize(MEMBERS));
    }

    @Test
    void rowsThatNameUnitsWithoutEndAreRefused() {
        Stream<PlanTask> endless = Stream.generate(() -> row);

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> giving.giveAll(endless))
                .extracting(PlanRefused::refusal)
                .isEqualTo(new PlanRefusal.TooManyUnits(TaskGiving.MOST_UNITS));
    }

    private static UnitDirectory schools() {
        List<Agency> agencies = new ArrayList<>(List.of(agency("Z01.05", null)));
        IntStream.range(0, MEMBERS).forEach(i -> agencies.add(agency("S" + i, "Z01.05")));
        UnitClass all = new UnitClass(
                "truong", "Các trường", List.of(), "Z01.05", List.of(AgencyKind.SUBORDINATE_UNIT), List.of(), 1);
        return new UnitDirectory("Z01.05", Window.ofYears(2026, 2026), agencies, List.of(all));
    }

    private static Agency agency(String code, @Nullable String parent) {
        return Agency.registered(
                code, new AgencyProfile(code, AgencyKind.SUBORDINATE_UNIT, parent, Validity.ALWAYS, null, List.of()));
    }
}
