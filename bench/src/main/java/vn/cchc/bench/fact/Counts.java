package vn.cchc.bench.fact;

import vn.cchc.bench.load.Call;
import vn.cchc.bench.stage.Cities;
import vn.cchc.bench.stage.Cities.City;
import vn.cchc.bench.stage.Plans;
import vn.cchc.calendar.Window;

/// What the units of a city report of the month that runs: one row each, in one push.
final class Counts {
    private static final String NDJSON = "application/x-ndjson";

    private Counts() {}

    /// Dossiers in time of a unit in a revision; grows, so that a newer push is told from an older one.
    static long inTime(int revision) {
        return 100L + revision;
    }

    /// The numerator of the city's target once the revision is counted.
    static long numerator(City city, int revision) {
        return city.units().size() * inTime(revision);
    }

    static Call push(City city, int revision, String token) {
        Window month = Cities.month();
        StringBuilder lines = new StringBuilder();
        for (String unit : city.units()) {
            lines.append("""
                    {"agencyCode":"%s","window":{"from":"%s","to":"%s"},"dataAsOf":"%s","revision":%d,"provisional":true,\
                    "metrics":{"carried_over":0,"received_online":%d,"received_direct":0,"received_postal":0,\
                    "resolved_early":0,"resolved_on_time":%d,"resolved_overdue":1,"pending_in_time":0,"pending_overdue":0}}
                    """.formatted(
                    unit, month.from(), month.to(), Plans.today(), revision, inTime(revision) + 1, inTime(revision)));
        }
        return Call.file(
                "/api/v1/dossier-metrics",
                token,
                NDJSON,
                lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
