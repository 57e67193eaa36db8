package vn.cchc.kpi.dossier.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.dossier.form.FormRequest;

/// What is said of a form besides the form itself; use as `@BeanParam`.
public class FormOptions {

    @QueryParam("agencyCode")
    @Parameter(description = "Of a form: the unit that reports, when its code is not in the form", example = "Z01.05")
    @Nullable
    String agencyCode;

    @QueryParam("from")
    @Parameter(description = "Of a form: first day, when it is not in the form", example = "2026-02-15")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Of a form: last day, when it is not in the form", example = "2026-03-14")
    @Nullable
    String to;

    @QueryParam("dataAsOf")
    @Parameter(description = "Of a form: day up to which the figures are complete; the last day when left out")
    @Nullable
    String dataAsOf;

    @QueryParam("revision")
    @Parameter(
            description = "Of a form, where it must be said: counts up with every correction, from 1",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @Nullable
    String revision;

    @QueryParam("provisional")
    @DefaultValue("false")
    @Parameter(description = "Of a form", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String provisional = "false";

    FormRequest request() {
        return new FormRequest(
                agencyCode,
                new QueryValue("from", from).asDate(),
                new QueryValue("to", to).asDate(),
                new QueryValue("dataAsOf", dataAsOf).asDate(),
                new QueryValue("revision", revision).asLong(),
                isProvisional());
    }

    private boolean isProvisional() {
        return switch (provisional) {
            case "false" -> false;
            case "true" -> true;
            default -> throw new QueryValue("provisional", provisional).wrong("true|false");
        };
    }
}
