package vn.cchc.report.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.report.Story;
import vn.cchc.report.journal.domain.AgencyChanged;
import vn.cchc.report.journal.domain.DossierMetricsIngested;
import vn.cchc.report.journal.domain.Fact;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskFact;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

/// However old the journal is, a report reads its own year.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class FactsOfAgencyIT {

    private static final Window Q1 = new Window(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14));

    private final FactsOfAgency facts;

    FactsOfAgencyIT(FactsOfAgency facts) {
        this.facts = facts;
    }

    private <T extends Fact> List<T> read(Story story, Class<T> kind) {
        return facts.at(story.department, 2026, Q1, Instant.now()).stream()
                .map(RecordedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void plansAndFiguresOfOtherYearsAreNotRead() {
        Story story = Story.begin();
        for (int year = 2023; year <= 2027; year++) {
            story.plan(year == 2026 ? story.plan : UUID.randomUUID(), year);
            story.assessed(year, 1, 2);
            story.dossiers(LocalDate.of(year, 1, 15), LocalDate.of(year, 2, 14), 1, 2, 3);
        }
        story.heard(19);

        assertThat(read(story, PlanActivated.class))
                .extracting(PlanActivated::planId)
                .containsExactly(story.plan);
        assertThat(read(story, IndicatorAssessed.class))
                .extracting(assessed -> assessed.period().year())
                .containsExactly(2026);
        assertThat(read(story, DossierMetricsIngested.class))
                .extracting(dossiers -> dossiers.window().to().getYear())
                .containsExactly(2026);
    }

    @Test
    void workGivenInEarlierYearsIsReadUntilItIsDone() {
        Story story = Story.begin();
        UUID doneLongAgo = UUID.randomUUID();
        UUID doneNow = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        story.given(doneLongAgo, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 1));
        story.given(doneNow, LocalDate.of(2024, 5, 1), LocalDate.of(2026, 1, 10));
        story.given(open, LocalDate.of(2024, 5, 1), null);
        story.heard(9);

        assertThat(read(story, TaskFact.class))
                .extracting(TaskFact::assignmentId)
                .containsExactlyInAnyOrder(doneNow, doneNow, open);
    }

    @Test
    void theEndOfAnotherAgencysPlanIsReadWithTheWorkItGave() {
        Story story = Story.begin();
        UUID given = UUID.randomUUID();
        story.given(given, LocalDate.of(2026, 5, 1), null);
        TestKafka.send("plan", given.toString(), "vn.cchc.plan.closed.v1", """
                {"planId": "%s", "agencyCode": "%s", "status": "CLOSED", "reason": "Tổng kết", "version": 2,
                 "occurredOn": "2026-02-01"}""".formatted(given, story.city));
        story.heard(6);

        assertThat(read(story, PlanClosed.class)).extracting(PlanClosed::planId).containsExactly(given);
    }

    @Test
    void theAgenciesAroundAreReadInAllTheirVersions() {
        Story story = Story.begin();
        story.agency(story.department + ".71", "Phòng cũ", "DIVISION", story.department);
        story.heard(5);

        assertThat(read(story, AgencyChanged.class))
                .extracting(AgencyChanged::agencyCode)
                .containsExactlyInAnyOrder(
                        story.city, story.department, story.unit, story.city + ".09", story.department + ".71");
    }
}
