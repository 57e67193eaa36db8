package vn.cchc.kpi.dossier.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;

/// How a batch is to be treated; use as `@BeanParam`.
public class ImportOptions {

    private static final Pattern SOURCE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Try everything, keep nothing")
    boolean dryRun;

    @QueryParam("mode")
    @DefaultValue("good-rows")
    @Parameter(description = "good-rows takes what is good; all-or-nothing refuses the batch for one bad row")
    String mode = "good-rows";

    @QueryParam("source")
    @Parameter(description = "System the figures come from: for administrators; otherwise it is the token's client")
    @Nullable
    String source;

    boolean allOrNothing() {
        return switch (mode) {
            case "good-rows" -> false;
            case "all-or-nothing" -> true;
            default ->
                throw Problem.of(400, "request/wrong-type")
                        .at("?mode", "request/wrong-value", mode, "good-rows|all-or-nothing")
                        .toException();
        };
    }

    String source(Caller caller) {
        String given = source == null ? caller.client() : source;
        if (!SOURCE.matcher(given).matches()) {
            throw Problem.of(400, "request/wrong-type")
                    .at("?source", "request/wrong-value", given, "source")
                    .toException();
        }
        if (!given.equals(caller.client()) && !caller.has(Role.ADMIN)) {
            throw Problem.of(403, "dossier-metrics/foreign-source")
                    .at("?source", "dossier-metrics/foreign-source")
                    .toException();
        }
        return given;
    }
}
