package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class SeedCalendarIT {

    @Inject
    SeedCalendar seed;

    @Test
    void aServiceThatHasStartedKnowsTheOfficialYearsAndHasToldThem() {
        for (CalendarYear year : OfficialYears.all()) {
            Api.viewer("Z01")
                    .get("/api/v1/calendar/" + year.year())
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("days.size()", equalTo(year.days().size()));
            var told = Heard.of("calendar", String.valueOf(year.year()), 1).getFirst();
            ContractAssertions.assertValid("calendar", "changed.v1", TestKafka.payload(told));
        }
    }

    @Test
    void ofSeveralServicesStartingAtOnceOneEntersAYear() {
        List<CalendarYear> years = List.of(new CalendarYear(2191, List.of(), 0), new CalendarYear(2192, List.of(), 0));

        List<Integer> entered = new ArrayList<>();
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> seed.enter(years), replicas))
                    .toList()
                    .forEach(entering -> entered.addAll(entering.join()));
        }

        assertThat(entered).containsExactlyInAnyOrder(2191, 2192);
        assertThat(Heard.of("calendar", "2191", 1)).hasSize(1);
    }

    @Test
    void aYearOfAnAdministratorStays() {
        Api.admin().body("{\"days\": []}").put("/api/v1/calendar/2193").then().statusCode(201);

        List<Integer> entered = seed.enter(
                List.of(new CalendarYear(2193, OfficialYears.all().getFirst().days(), 0)));

        assertThat(entered).isEmpty();
        Api.viewer("Z01").get("/api/v1/calendar/2193").then().body("days.size()", equalTo(0));
    }
}
