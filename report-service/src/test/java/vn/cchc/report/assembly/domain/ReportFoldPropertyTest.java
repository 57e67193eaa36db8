package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskAssigned.Occurrence;

/// What holds of every journal, tried on journals made at random (from fixed seeds).
class ReportFoldPropertyTest {

    private static final int TASKS = 8;
    private static final List<Area> AREAS = List.of(Area.values());
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Window> MONTHS =
            new ReportingYear(2026).months().stream().map(ReportPeriod::window).toList();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// A journal of some sixty facts, one recorded every hour.
    private static List<RecordedFact> journal(Random random) {
        Facts facts = new Facts().agencies();
        for (int task = 1; task <= TASKS; task++) {
            facts.row(task, AREAS.get(random.nextInt(AREAS.size())));
        }
        facts.target("A", "REPORT_PERIOD")
                .target("B", "YEAR")
                .target("C", "HALF_YEAR")
                .plan();
        for (int i = 0; i < 50; i++) {
            facts.recordedAt(BEGINNING.plusSeconds(3600L * i).toString());
            something(facts, random);
        }
        return facts.recorded();
    }

    private static void something(Facts facts, Random random) {
        int task = 1 + random.nextInt(TASKS);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120));
        switch (random.nextInt(10)) {
            case 0 -> facts.due(task, day);
            case 1 -> facts.assigned(task, Facts.OFFICE, "WAITING_TRIGGER");
            case 2 ->
                facts.assigned(
                        task,
                        "Z01.05.0" + (1 + random.nextInt(3)),
                        "ASSIGNED",
                        new Occurrence(1, "OCCURRENCE", day, day.plusDays(1)),
                        new Occurrence(2, "CHECKPOINT", day.plusDays(30), day.plusDays(31)));
            case 3 -> facts.completed(task, day);
            case 4 -> facts.occurrenceCompleted(task, 1 + random.nextInt(2), day, day.plusDays(random.nextInt(9) - 4));
            case 8 -> facts.cancelled(task, day);
            case 9 -> facts.redated(task, day.plusDays(20), day);
            case 5 -> facts.triggered(task, day, random.nextBoolean() ? day.plusDays(10) : null);
            case 6 ->
                facts.assessed(
                        List.of("A", "B", "C").get(random.nextInt(3)),
                        List.of("Q1", "H1", "YEAR").get(random.nextInt(3)),
                        random.nextInt(1000),
                        random.nextInt(4) == 0 ? null : day.plusDays(1),
                        random.nextInt(4) == 0 ? null : day);
            default ->
                facts.dossiers(
                        List.of(Facts.DEPARTMENT, Facts.OFFICE, "Z01.09").get(random.nextInt(3)),
                        MONTHS.get(random.nextInt(4)),
                        random.nextBoolean(),
                        5,
                        random.nextInt(100),
                        random.nextInt(5));
        }
    }

    private static ReportContent fold(List<RecordedFact> journal, Instant cutOff) {
        return ReportFold.fold(journal, Facts.frame("Q1", Facts.Q1), cutOff);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderNorRepetitionMatters(long seed) {
        Random random = new Random(seed);
        List<RecordedFact> journal = journal(random);
        List<RecordedFact> disturbed = new ArrayList<>(journal);
        for (int i = 0; i < 20; i++) {
            disturbed.add(journal.get(random.nextInt(journal.size())));
        }
        Collections.shuffle(disturbed, random);

        assertThat(fold(disturbed, Facts.AFTERWARDS)).isEqualTo(fold(journal, Facts.AFTERWARDS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factsRecordedLaterNeverChangeAnEarlierCutOff(long seed) {
        Random random = new Random(seed);
        List<RecordedFact> journal = journal(random);
        Instant cutOff = BEGINNING.plusSeconds(1800L + 3600L * random.nextInt(50));
        List<RecordedFact> known = journal.stream()
                .filter(fact -> !fact.recordedAt().isAfter(cutOff))
                .toList();

        assertThat(fold(journal, cutOff)).isEqualTo(fold(known, cutOff));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTaskIsCountedExactlyOnce(long seed) {
        ReportContent.Tasks tasks =
                fold(journal(new Random(seed)), Facts.AFTERWARDS).tasks();

        TaskFigures total = tasks.total();
        assertThat(total.total()).isEqualTo(TASKS);
        assertThat(total.done() + total.overdue() + total.notDue() + total.notArisen())
                .isEqualTo(TASKS);
        assertThat(tasks.byArea().stream()
                        .mapToInt(area -> area.tasks().total())
                        .sum())
                .isEqualTo(TASKS);
        assertThat(tasks.byArea().stream()
                        .mapToInt(area -> area.tasks().overdue())
                        .sum())
                .isEqualTo(total.overdue());
    }
}
