package vn.cchc.bench.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// Agencies with units that receive dossiers, each with a plan whose target is made of them.
public final class Cities {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final char[] DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray();

    private final Api api;
    private final People people;

    Cities(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    /// @param units      those whose dossiers its target counts
    /// @param assessment id of the assessment of its target in the year
    public record City(String code, List<String> units, String assessment) {
        public City {
            units = List.copyOf(units);
        }
    }

    /// The reporting month that runs now.
    public static Window month() {
        WindowRule rule = WindowRule.DAY_14;
        LocalDate today = Plans.today();
        return rule.window(rule.monthOf(today), rule.monthOf(today));
    }

    /// Registers cities below [Plans#ISSUER], puts a plan of each into force and waits until it is assessed.
    ///
    /// @param letter the first of their codes, so that several benches do not meet
    public List<City> found(char letter, int count, int units) throws Exception {
        List<City> cities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String code = Plans.ISSUER + "." + letter + DIGITS[i];
            register(code, "UBND phường đo tốc độ " + letter + i, "COMMUNE", Plans.ISSUER);
            List<String> below = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                String child = code + "." + DIGITS[unit / DIGITS.length] + DIGITS[unit % DIGITS.length];
                register(child, "Bộ phận một cửa " + unit, "COMMUNE_DIVISION", code);
                below.add(child);
            }
            cities.add(new City(code, below, assessment(activate(code))));
        }
        return cities;
    }

    /// Registers agencies below [Plans#ISSUER] that have no plan.
    public List<String> others(char letter, int count) throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String parent = Plans.ISSUER + "." + letter + DIGITS[i / DIGITS.length];
            if (i % DIGITS.length == 0) {
                register(parent, "Cụm đo tốc độ " + parent, "COMMUNE", Plans.ISSUER);
            }
            String code = parent + ".0" + DIGITS[i % DIGITS.length];
            register(code, "Đơn vị đo tốc độ " + i, "COMMUNE_DIVISION", parent);
            codes.add(code);
        }
        return codes;
    }

    private void register(String code, String name, String kind, String parent)
            throws IOException, InterruptedException {
        ObjectNode body = Api.object().put("name", name).put("kind", kind).put("parentCode", parent);
        body.putArray("aliases");
        api.put(people.administrator(), "agencies/" + code, body);
    }

    private String activate(String city) throws IOException, InterruptedException {
        LocalDate end = Plans.endOfReportingYear(Plans.today());
        ObjectNode plan = Api.object()
                .put("number", "1/KH-" + city.substring(city.length() - 2))
                .put("title", "Kế hoạch đo tốc độ của " + city)
                .put("kind", "ANNUAL_CCHC_PLAN")
                .put("issuerCode", city)
                .put("signedOn", end.getYear() + "-01-05")
                .put("yearFrom", end.getYear())
                .put("yearTo", end.getYear());
        plan.putArray("tasks");
        plan.putArray("targets")
                .addObject()
                .put("code", "DTD-02")
                .put("text", "100% hồ sơ được giải quyết đúng hạn, trước hạn")
                .put("area", "PROCEDURE")
                .put("indicator", "TTHC_ON_TIME_RATE")
                .put("operator", "EQ_ALL")
                .put("value", 100)
                .put("unit", "%")
                .put("strength", "MUST")
                .put("period", "YEAR");
        Api.Reply reply = api.create(people.standingOfficer(), "plans", plan);
        String id = reply.body().path("id").asText();
        api.move(people.standingOfficer(), "plans/" + id + "/activation", reply.etag(), Api.object());
        return id;
    }

    private String assessment(String plan) throws Exception {
        List<String> found = new ArrayList<>();
        Waiting.until("the target of a city is assessed", PATIENCE, () -> {
            JsonNode items = api.get(people.viewer(), "assessments?planId=" + plan)
                    .body()
                    .path("items");
            StreamSupport.stream(items.spliterator(), false)
                    .map(item -> item.path("id").asText())
                    .forEach(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }
}
