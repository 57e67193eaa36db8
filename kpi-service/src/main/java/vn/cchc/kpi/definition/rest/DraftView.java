package vn.cchc.kpi.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.definition.domain.Draft;

/// A draft as given out.
@Schema(name = "DefinitionDraft")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        String code,
        String ownerAgency,
        String name,
        String nameEn,
        Direction direction,
        FormulaJson formula,
        @Nullable String ambiguityNote,
        @Nullable String ambiguityNoteEn,

        @Schema(description = "Of the draft; the version it becomes is counted by itself")
        long version,

        String editedBy,
        Instant editedAt) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.code(),
                draft.owner(),
                draft.wording().name(),
                draft.wording().nameEn(),
                draft.wording().direction(),
                FormulaJson.of(draft.wording().formula()),
                draft.wording().ambiguityNote(),
                draft.wording().ambiguityNoteEn(),
                draft.version(),
                draft.editedBy(),
                draft.editedAt());
    }
}
