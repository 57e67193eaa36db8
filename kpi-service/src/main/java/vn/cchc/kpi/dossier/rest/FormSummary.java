package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.dossier.form.FormRows.DerivedField;

/// What became of a form.
@Schema(name = "FormSummary", description = "An ImportSummary; rows and pointers are those of the sheet: Sheet1!G12")
public record FormSummary(
        @JsonUnwrapped ImportSummary summary,

        @Schema(description = "Fields the form only names: the codes made of their names, the first thousand")
        List<DerivedField> derivedFields) {

    public FormSummary {
        derivedFields = List.copyOf(derivedFields);
    }
}
