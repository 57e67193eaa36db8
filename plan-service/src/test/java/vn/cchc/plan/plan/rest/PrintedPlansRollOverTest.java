package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.rollover.Remark;
import vn.cchc.plan.plan.rollover.RollOver;
import vn.cchc.plan.plan.rollover.RollOverCode;
import vn.cchc.plan.plan.rollover.RolledPlan;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// The plans of the demonstration, printed by real offices, carried on into the years after them.
class PrintedPlansRollOverTest {

    private static final Path PLANS = Path.of("..", "launcher", "src", "main", "resources", "demo", "plans");
    private static final DueReckoning PLAIN = new DueReckoning(DuePolicy.STRICT, WorkingCalendar.PLAIN_WEEK);

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "haiphong-118", "haiphong-1168", "haiphong-416", "anhung-2026-2030"})
    void whatWasReadInTheOldYearsIsReadInTheNew(String name) throws IOException {
        PlanHeader header = plan(name).toHeader();
        Appendix appendix = appendix(name);

        RolledPlan rolled = rolled(name);

        int by = rolled.header().years().from() - header.years().from();
        assertThat(rolled.header().title()).isNotEqualTo(header.title());
        List<PlanTask> tasks = appendix.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            RolledPlan.Row row = rolled.rows().get(i);
            var before = tasks.get(i).deadline();
            var after = row.deadline();
            assertThat(after == null).isEqualTo(before == null);
            if (before != null && after != null) {
                assertThat(after.kinds()).as(row.toString()).isEqualTo(before.kinds());
                assertThat(year(row.dueAfter()))
                        .as(row.toString())
                        .isEqualTo(row.dueBefore() == null ? 0 : year(row.dueBefore()) + by);
            }
        }
    }

    @Test
    void ofThePlanOfHanoiAPersonIsAskedAboutARoadmapADocumentAndTextsOfTheOldYear() throws IOException {
        RolledPlan rolled = rolled("hanoi-2026");

        assertThat(rolled.rows().get(18).remarks())
                .extracting(Remark::code)
                .containsExactly(RollOverCode.ROADMAP, RollOverCode.DOCUMENT_NAMED);
        assertThat(rolled.rows().get(9).remarks())
                .containsExactly(new Remark(RollOverCode.TEXT_NAMES_YEAR, "/tasks/9/content", List.of("2026")));
        assertThat(rolled.header().title())
                .isEqualTo("Kế hoạch cải cách hành chính năm 2027 của Sở Giáo dục và Đào tạo Hà Nội");
        assertThat(rolled.remarks())
                .contains(new Remark(RollOverCode.SUPERIOR_KEPT, "/superiorPlanNumbers/0", List.of("600/QĐ-UBND")));
    }

    private static RolledPlan rolled(String name) throws IOException {
        PlanHeader header = plan(name).toHeader();
        return RollOver.of(header, appendix(name), RollOver.following(header.years()), PLAIN);
    }

    private static Appendix appendix(String name) throws IOException {
        PlanImport plan = plan(name);
        DeadlineParser parser = new DeadlineParser(plan.toHeader().years());
        return new Appendix(
                plan.toRows().stream()
                        .map(row -> PlanTask.read(UUID.randomUUID(), row, parser))
                        .toList(),
                plan.toTargets());
    }

    private static PlanImport plan(String name) throws IOException {
        return EventJson.read(Files.readString(PLANS.resolve(name + ".json")), PlanImport.class);
    }

    private static int year(@Nullable LocalDate day) {
        return day == null ? 0 : day.getYear();
    }
}
