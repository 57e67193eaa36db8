package vn.cchc.kpi.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.definition.domain.Application;
import vn.cchc.kpi.definition.usecase.ApplyVersion.Applied;
import vn.cchc.kpi.definition.usecase.ApplyVersion.Preview;

/// What another version changes, before or after it was applied.
@Schema(name = "VersionApplication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        String code,
        int version,
        boolean dryRun,

        @Schema(description = "Stands for exactly these changes; give it to apply them")
        String token,

        @Schema(description = "Every assessment that comes out differently, before and after")
        List<DifferenceView> changes,

        @Schema(description = "The record of it, once it was applied") @Nullable
        Application application) {

    static ApplicationView of(Preview preview) {
        return of(preview, null);
    }

    static ApplicationView of(Applied applied) {
        return of(applied.preview(), applied.application());
    }

    private static ApplicationView of(Preview preview, @Nullable Application application) {
        return new ApplicationView(
                preview.definition().code(),
                preview.definition().version(),
                application == null,
                preview.token(),
                preview.differences().stream().map(DifferenceView::of).toList(),
                application);
    }
}
