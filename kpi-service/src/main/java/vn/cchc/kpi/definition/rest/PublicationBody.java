package vn.cchc.kpi.definition.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From when a version judges, as sent.
@Schema(name = "PublicationBody")
record PublicationBody(
        @NotNull
        @Schema(
                description = "It judges periods that begin on this day or later. The first version of a definition "
                        + "may take any day, a later one only a day to come")
        LocalDate effectiveFrom) {}
