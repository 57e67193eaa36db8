package vn.cchc.kpi.dossier.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.dossier.usecase.Treatment;
import vn.cchc.kpi.query.KnownParameters;

/// How a batch is to be treated; use as `@BeanParam`.
public class ImportOptions {

    private static final Pattern SOURCE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private static final String FLAG = "true|false";
    private static final String MODES = "good-rows|all-or-nothing";
    private static final String REACTIONS = "reject|quarantine";

    private static final KnownParameters OF_ROWS = choosing(KnownParameters.of(ImportOptions.class));
    private static final KnownParameters OF_A_FORM =
            choosing(KnownParameters.of(ImportOptions.class, FormOptions.class)).choosing("provisional", FLAG);

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(
            description = "Try everything, keep nothing",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun = "false";

    @QueryParam("mode")
    @DefaultValue("good-rows")
    @Parameter(
            description = "good-rows takes what is good; all-or-nothing refuses the batch for one bad row",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"good-rows", "all-or-nothing"},
                            defaultValue = "good-rows"))
    String mode = "good-rows";

    @QueryParam("source")
    @Parameter(description = "System the figures come from: for administrators; otherwise it is the token's client")
    @Nullable
    String source;

    @QueryParam("onBreach")
    @Parameter(
            description = "What becomes of rows that break an invariant: reject or quarantine; by default what was "
                    + "decided for the source. Of an import of all or nothing, none is kept aside",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"reject", "quarantine"}))
    @Nullable
    String onBreach;

    private static KnownParameters choosing(KnownParameters parameters) {
        return parameters.choosing("dryRun", FLAG).choosing("mode", MODES).choosing("onBreach", REACTIONS);
    }

    /// What is said of rows. Forms know more, and what only a form can be told is an error here.
    static void requireKnown(UriInfo uri) {
        OF_ROWS.require(uri.getQueryParameters());
    }

    static void requireKnownOfForm(UriInfo uri) {
        OF_A_FORM.require(uri.getQueryParameters());
    }

    Treatment treatment() {
        return switch (onBreach) {
            case null -> Treatment.USUAL;
            case "reject" -> Treatment.asked(Reaction.REJECT);
            case "quarantine" -> Treatment.asked(Reaction.QUARANTINE);
            default -> throw new QueryValue("onBreach", onBreach).wrong(REACTIONS);
        };
    }

    boolean allOrNothing() {
        return switch (mode) {
            case "good-rows" -> false;
            case "all-or-nothing" -> true;
            default -> throw new QueryValue("mode", mode).wrong(MODES);
        };
    }

    /// Read strictly: a trial that nobody noticed was meant as one would be kept.
    boolean isDryRun() {
        return switch (dryRun) {
            case "false" -> false;
            case "true" -> true;
            default -> throw new QueryValue("dryRun", dryRun).wrong(FLAG);
        };
    }

    String source(Caller caller) {
        String given = source == null ? caller.client() : source;
        if (!SOURCE.matcher(given).matches()) {
            throw new QueryValue("source", given).wrong("source");
        }
        if (!given.equals(caller.client()) && !caller.has(Role.ADMIN)) {
            throw Problem.of(403, "dossier-metrics/foreign-source")
                    .at("?source", "dossier-metrics/foreign-source")
                    .toException();
        }
        return given;
    }
}
