package vn.cchc.plan.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;
import vn.cchc.plan.workingcalendar.DueReckoning;

class RollOverTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(
            new CalendarDay(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "Tết Dương lịch", Status.CONFIRMED, "TB 1"),
            new CalendarDay(LocalDate.of(2027, 4, 30), Kind.HOLIDAY, "Ngày Chiến thắng", Status.CONFIRMED, "TB 1")));

    @Test
    void theHeadSpeaksOfTheNewYearAndHasNeitherNumberNorDate() {
        PlanHeader old = aPlan().implementing("600/QĐ-UBND").header();

        PlanHeader rolled = roll(aPlan().implementing("600/QĐ-UBND")).header();

        assertThat(rolled)
                .isEqualTo(new PlanHeader(
                        old.issuerCode(),
                        null,
                        "Kế hoạch CCHC năm 2027",
                        old.kind(),
                        null,
                        PlanYears.of(2027),
                        List.of("600/QĐ-UBND"),
                        old.legalBases()));
    }

    @Test
    void superiorPlansAndBasesOfTheOldYearAreKeptAndFlagged() {
        RolledPlan rolled = roll(aPlan().implementing("600/QĐ-UBND")
                .basis("5256/QĐ-UBND", LocalDate.of(2025, 12, 26), "ban hành Kế hoạch CCHC năm 2026")
                .basis("76/NQ-CP", null, "Chương trình tổng thể giai đoạn 2021-2030"));

        assertThat(rolled.remarks())
                .containsExactly(
                        Remark.at("/superiorPlanNumbers/0", RollOverCode.SUPERIOR_KEPT, "600/QĐ-UBND"),
                        Remark.at("/legalBases/0", RollOverCode.BASIS_NAMES_YEAR, "5256/QĐ-UBND"));
        assertThat(rolled.header().legalBases()).hasSize(2);
    }

    @Test
    void aMonthIsTheSameMonthOfTheNewYear() {
        RolledPlan.Row row = onlyRow("Tháng 3/2026");

        assertThat(row.deadlineBefore()).isEqualTo("Tháng 3/2026");
        assertThat(row.deadlineAfter()).isEqualTo("Tháng 3/2027");
        assertThat(row.dueBefore()).isEqualTo("2026-03-31");
        assertThat(row.dueAfter()).isEqualTo("2027-03-31");
        assertThat(row.lastWorkingDay()).isEqualTo("2027-03-31");
        assertThat(row.remarks()).isEmpty();
    }

    @Test
    void aPrintedDayThatWouldBeADayOffGivesWayToTheLastWorkingDayBefore() {
        // Given 30/5/2027 is a Sunday
        RolledPlan.Row row = onlyRow("Thường xuyên trong năm 2026; trước ngày 30/5/2026");

        assertThat(row.deadlineAfter()).isEqualTo("Thường xuyên trong năm 2027; trước ngày 28/5/2027");
        assertThat(row.dueAfter()).isEqualTo("2027-05-27");
        assertThat(row.remarks())
                .containsExactly(
                        Remark.at("/tasks/0/deadlineText", RollOverCode.DAY_NOT_WORKED, "30/05/2027", "28/05/2027"));
        assertThat(row.isToCheck()).isFalse();
    }

    @Test
    void aHolidayIsADayOffToo() {
        RolledPlan.Row row = onlyRow("Chậm nhất ngày 30/4/2026");

        assertThat(row.deadlineAfter()).isEqualTo("Chậm nhất ngày 29/4/2027");
        assertThat(row.dueAfter()).isEqualTo("2027-04-29");
    }

    @Test
    void aDayWithoutItsYearGivesWayAlike() {
        // Given 15/8/2027 is a Sunday
        assertThat(onlyRow("Chậm nhất 15/8").deadlineAfter()).isEqualTo("Chậm nhất 13/8");
    }

    @Test
    void noDeadlineLeavesItsYearForAWorkingDay() {
        RolledPlan.Row row = onlyRow("Chậm nhất ngày 01/01/2026");

        assertThat(row.deadlineAfter()).isEqualTo("Chậm nhất ngày 01/01/2027");
        assertThat(row.remarks()).extracting(Remark::code).containsExactly(RollOverCode.DUE_NOT_WORKED);
    }

    @Test
    void theEndsOfASpanStayAndADueDateOnADayOffIsTold() {
        // Given 31/1/2027 is a Sunday
        RolledPlan.Row row = onlyRow("Từ ngày 04/01/2026 đến ngày 31/01/2026");

        assertThat(row.deadlineAfter()).isEqualTo("Từ ngày 04/01/2027 đến ngày 31/01/2027");
        assertThat(row.lastWorkingDay()).isEqualTo("2027-01-29");
        assertThat(row.remarks())
                .containsExactly(
                        Remark.at("/tasks/0/deadlineText", RollOverCode.DUE_NOT_WORKED, "31/01/2027", "29/01/2027"));
    }

    @Test
    void whatHangsOnANamedDocumentOrARoadmapIsForAPerson() {
        RolledPlan.Row row = onlyRow("Theo lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố");

        assertThat(row.deadlineAfter()).isEqualTo(row.deadlineBefore());
        assertThat(row.remarks())
                .containsExactly(
                        Remark.at("/tasks/0/deadlineText", RollOverCode.ROADMAP),
                        Remark.at("/tasks/0/deadlineText", RollOverCode.DOCUMENT_NAMED, "281/KH-UBND ngày 28/10/2022"));
        assertThat(row.isToCheck()).isTrue();
    }

    @Test
    void whatWaitsForADocumentOfAnyYearIsNot() {
        assertThat(onlyRow("Theo Kế hoạch của Thành phố").remarks()).isEmpty();
    }

    @Test
    void aTaskThatWasOverBeforeIsForAPerson() {
        assertThat(onlyRow("Tháng 6/2024").remarks())
                .extracting(Remark::code)
                .containsExactly(RollOverCode.YEAR_KEPT, RollOverCode.DUE_OUTSIDE_PLAN, RollOverCode.DUE_NOT_WORKED);
    }

    @Test
    void whatIsMissingOrUnreadIsForAPerson() {
        assertThat(onlyRow(null).remarks()).extracting(Remark::code).containsExactly(RollOverCode.DEADLINE_MISSING);
        assertThat(onlyRow(null).deadlineAfter()).isNull();
        assertThat(onlyRow("T .").remarks()).extracting(Remark::code).containsExactly(RollOverCode.DEADLINE_UNREAD);
    }

    @Test
    void whatAPersonTypedIsPrintedForTheNewYear() {
        PlanTask read = aPlan().row("Văn phòng Sở", "T .").appendix().tasks().getFirst();
        PlanTask typed = new PlanTask(
                UUID.randomUUID(),
                read.printed(),
                new DeadlineParser(PlanBuilder.YEAR)
                        .parse("T .")
                        .typedByHuman(List.of(new Clause.ByDate(LocalDate.of(2026, 6, 30)))));

        RolledPlan rolled = RollOver.of(aPlan().header(), new Appendix(List.of(typed), List.of()), 2027, reckoning());

        assertThat(rolled.tasks().getFirst().deadlineText()).isEqualTo("Chậm nhất ngày 30/6/2027");
        assertThat(rolled.rows().getFirst().remarks())
                .containsExactly(Remark.at("/tasks/0/deadlineText", RollOverCode.TYPED_BY_PERSON, "T ."));
    }

    @Test
    void textsThatNameTheOldYearAreKeptAndFlagged() {
        RolledPlan rolled =
                roll(aPlan().row("Văn phòng Sở", "Quý II/2026", "Đo lường SIPAS năm 2026", "Báo cáo năm 2026"));

        assertThat(rolled.tasks().getFirst().content()).isEqualTo("Đo lường SIPAS năm 2026");
        assertThat(rolled.rows().getFirst().remarks())
                .containsExactly(
                        Remark.at("/tasks/0/content", RollOverCode.TEXT_NAMES_YEAR, "2026"),
                        Remark.at("/tasks/0/products/0", RollOverCode.TEXT_NAMES_YEAR, "2026"));
    }

    @Test
    void targetsAreKeptWithTheirBaseline() {
        PlanTarget target = new PlanTarget(
                "T-01",
                "Hoàn thành 100% kế hoạch năm 2026, giảm 5% so với năm 2024",
                Area.PROCEDURE,
                "X",
                new Threshold(TargetOperator.GE, BigDecimal.TEN, null, "%"),
                TargetStrength.MUST,
                TargetPeriod.YEAR,
                null,
                2024,
                null);

        RolledPlan rolled = RollOver.of(aPlan().header(), new Appendix(List.of(), List.of(target)), 2027, reckoning());

        assertThat(rolled.targets()).containsExactly(target);
        assertThat(rolled.remarks())
                .containsExactly(
                        Remark.at("/targets/0/text", RollOverCode.TEXT_NAMES_YEAR, "2026"),
                        Remark.at("/targets/0/baselineYear", RollOverCode.BASELINE_KEPT, "2024"));
    }

    @Test
    void aProgrammeGoesOnToTheFollowingSpan() {
        PlanHeader programme = new PlanHeader(
                "Z02.71",
                null,
                "Kế hoạch giai đoạn 2026-2030",
                PlanKind.MULTI_YEAR_PROGRAMME,
                null,
                new PlanYears(2026, 2030),
                List.of(),
                List.of());
        Appendix appendix = new Appendix(
                List.of(PlanTask.read(
                        UUID.randomUUID(),
                        PlanBuilder.row(1, false, null, "Rà soát", List.of(), List.of(), "2026-02/2027"),
                        new DeadlineParser(programme.years()))),
                List.of());

        RolledPlan rolled = RollOver.of(programme, appendix, RollOver.following(programme.years()), reckoning());

        assertThat(rolled.header().title()).isEqualTo("Kế hoạch giai đoạn 2031-2035");
        assertThat(rolled.header().years()).isEqualTo(new PlanYears(2031, 2035));
        assertThat(rolled.rows().getFirst().deadlineAfter()).isEqualTo("2031-02/2032");
        assertThat(rolled.rows().getFirst().dueAfter()).isEqualTo("2032-02-29");
        assertThat(rolled.remarks())
                .extracting(Remark::code)
                .hasSize(5)
                .containsOnly(RollOverCode.CALENDAR_NOT_ENTERED);
    }

    @Test
    void aPlanGoesOnOnlyAfterItsEnd() {
        for (int year : new int[] {2025, 2026, 2057}) {
            assertThatExceptionOfType(RollOverRefused.class)
                    .isThrownBy(
                            () -> RollOver.of(aPlan().header(), new Appendix(List.of(), List.of()), year, reckoning()))
                    .extracting(RollOverRefused::refusal)
                    .isEqualTo(new RollOverRefusal.YearOutside(year, 2027, 2056));
        }
    }

    @Test
    void aTitleWithoutAYearAndProvisionalDaysAreFlagged() {
        PlanHeader old = aPlan().header();
        PlanHeader timeless = new PlanHeader(
                old.issuerCode(), null, "Kế hoạch CCHC", old.kind(), null, old.years(), List.of(), List.of());
        WorkingCalendar provisional = new WorkingCalendar(
                List.of(new CalendarDay(LocalDate.of(2027, 2, 5), Kind.HOLIDAY, "Tết", Status.PROVISIONAL, null)));

        RolledPlan rolled = RollOver.of(
                timeless, new Appendix(List.of(), List.of()), 2027, new DueReckoning(DuePolicy.STRICT, provisional));

        assertThat(rolled.remarks())
                .containsExactly(
                        Remark.at("/title", RollOverCode.TITLE_WITHOUT_YEAR),
                        Remark.at("/yearFrom", RollOverCode.CALENDAR_PROVISIONAL, "2027"));
    }

    @Test
    void groupsAreCarriedOnAsTheyAre() {
        RolledPlan rolled = roll(aPlan().group("Văn phòng Sở").rowOf(1));

        assertThat(rolled.tasks()).extracting(task -> task.group()).containsExactly(true, false);
        assertThat(rolled.rows().getFirst().remarks()).isEmpty();
        assertThat(rolled.tasks().getLast().deadlineText()).isEqualTo("2027-2027");
    }

    private static RolledPlan.Row onlyRow(@Nullable String deadline) {
        return roll(aPlan().row("Văn phòng Sở", deadline)).rows().getFirst();
    }

    private static RolledPlan roll(PlanBuilder plan) {
        return RollOver.of(plan.header(), plan.appendix(), 2027, reckoning());
    }

    private static DueReckoning reckoning() {
        return new DueReckoning(DuePolicy.STRICT, CALENDAR);
    }
}
