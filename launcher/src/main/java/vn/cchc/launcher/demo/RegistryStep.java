package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.launcher.suite.Api;

/// What an administrator enters once: agencies, unit classes, the reporting regimes. The working calendar of the years
/// around the demo comes with plan-service.
final class RegistryStep {

    private final Api api;
    private final Consumer<String> say;

    RegistryStep(Api api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    void load() {
        List<JsonNode> agencies = DemoData.list("agencies.json");
        agencies.forEach(agency -> put("/api/v1/agencies/", agency));
        List<JsonNode> classes = DemoData.list("unit-classes.json");
        classes.forEach(unitClass -> put("/api/v1/unit-classes/", unitClass));
        List<JsonNode> regimes = DemoData.list("regimes.json");
        regimes.forEach(regime -> put("/api/v1/reporting-regimes/", regime));
        say.accept("Registry: %d agencies, %d unit classes, %d reporting regimes"
                .formatted(agencies.size(), classes.size(), regimes.size()));
    }

    /// The code is the resource's name, so it is not repeated in its body.
    private void put(String collection, JsonNode resource) {
        ObjectNode body = resource.deepCopy();
        String code = body.remove("code").asText();
        api.put(collection + code, body);
    }
}
