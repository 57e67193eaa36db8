package vn.cchc.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.kit.agency.AgencyChanged;
import vn.cchc.kit.calendar.CalendarChanged;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.ContractAssertions;

/// Replays every example of the other facts this service hears.
class CalendarContractTest {

    @Test
    void everyCalendarExampleIsACalendar() {
        ContractAssertions.examples("calendar", "changed.v1").forEach((file, json) -> {
            CalendarChanged calendar = EventJson.read(ContractAssertions.withUnknownField(json), CalendarChanged.class);

            assertThat(new WorkingCalendar(calendar.days()).days()).as(file).isNotEmpty();
        });
    }

    @Test
    void everyAgencyExampleNamesItsPlaceInTheTree() {
        ContractAssertions.examples("agency", "changed.v1").forEach((file, json) -> {
            AgencyChanged agency = EventJson.read(ContractAssertions.withUnknownField(json), AgencyChanged.class);

            assertThat(agency.agencyCode()).as(file).isNotBlank();
            assertThat(agency.version()).as(file).isPositive();
        });
    }
}
