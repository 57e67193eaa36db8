package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cchc.launcher.suite.Api;

/// Imports the plans and puts them into force. What a plan lacks (the sources lack some numbers, leads and deadlines)
/// is accepted by name, as its standing body would.
final class PlansStep {

    private static final String REASON = "Văn bản nguồn thiếu nội dung này; chấp nhận để trình diễn.";

    private final Callers callers;
    private final Consumer<String> say;

    PlansStep(Callers callers, Consumer<String> say) {
        this.callers = callers;
        this.say = say;
    }

    List<LoadedPlan> load() {
        List<LoadedPlan> plans = new ArrayList<>();
        for (String file : DemoData.PLANS) {
            plans.add(load(file));
        }
        return plans;
    }

    private LoadedPlan load(String file) {
        JsonNode source = DemoData.read("plans/" + file + ".json");
        String issuer = source.path("issuerCode").asText();
        Api officer = callers.standingOfficer(issuer);
        String id = known(officer, issuer, source).orElseGet(() -> {
            Map<String, String> once = Map.of("Idempotency-Key", "demo-plan-" + file);
            return officer.post("/api/v1/plans", source, once).json().path("id").asText();
        });
        String path = "/api/v1/plans/" + id;
        if (!"ACTIVE".equals(officer.get(path).path("status").asText())) {
            activate(officer, path);
        }
        JsonNode view = officer.get(path);
        say.accept("Plan %s: %s, %d rows, %d targets"
                .formatted(
                        source.path("number").asText("(no number)"),
                        view.path("status").asText(),
                        source.path("tasks").size(),
                        source.path("targets").size()));
        return new LoadedPlan(file, issuer, id, view);
    }

    private static Optional<String> known(Api officer, String issuer, JsonNode source) {
        return officer.list("/api/v1/plans?agencyCode=" + issuer).stream()
                .filter(plan -> plan.path("agencyCode").asText().equals(issuer)
                        && plan.path("title")
                                .asText()
                                .equals(source.path("title").asText())
                        && plan.path("number")
                                .asText()
                                .equals(source.path("number").asText()))
                .map(plan -> plan.path("id").asText())
                .findFirst();
    }

    private static void activate(Api officer, String path) {
        ArrayNode accepted = new ObjectMapper().createArrayNode();
        for (JsonNode finding : officer.get(path + "/completeness").path("findings")) {
            if ("BLOCKING".equals(finding.path("severity").asText())) {
                accepted.add(finding.path("code").asText());
            }
        }
        ObjectNode body = new ObjectMapper().createObjectNode();
        if (!accepted.isEmpty()) {
            body.set("acceptedFindings", accepted);
            body.put("reason", REASON);
        }
        String etag = officer.find(path).flatMap(Api.Answer::etag).orElse("");
        officer.post(path + "/activation", body, Map.of("If-Match", etag));
    }
}
