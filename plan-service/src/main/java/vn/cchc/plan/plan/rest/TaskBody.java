package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// One row of the appendix as printed.
@Schema(name = "PlanImportTask")
record TaskBody(
        @NotNull @Min(1) @Schema(description = "Place in the appendix, ascending", examples = "1")
        Integer ordinal,

        @Nullable @Size(max = 50) @Schema(description = "Number as printed")
        String no,

        @Nullable @Size(max = 500) String section,
        @NotNull Area area,

        @Nullable @Schema(description = "The row only holds others together; absent means it does not")
        Boolean group,

        @Nullable @Schema(description = "Ordinal of the group the row belongs to")
        Integer parent,

        @NotBlank @Visible @Size(max = 10_000) String content,

        @Size(max = 100) @Schema(examples = "[\"Văn phòng Sở\"]")
        List<@NotBlank @Visible @Size(max = 500) String> leads,

        @Size(max = 200) List<@NotBlank @Visible @Size(max = 500) String> coordinating,
        @Size(max = 100) List<@NotBlank @Visible @Size(max = 2000) String> products,

        @Nullable @Size(max = 4000) @Schema(examples = "Quý II/2026")
        String deadlineText) {

    TaskBody {
        leads = PlanImport.given(leads);
        coordinating = PlanImport.given(coordinating);
        products = PlanImport.given(products);
    }

    static TaskBody of(PrintedTask task) {
        return new TaskBody(
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                task.group(),
                task.parent(),
                task.content(),
                task.leads(),
                task.coordinating(),
                task.products(),
                task.deadlineText());
    }

    PrintedTask toRow() {
        return new PrintedTask(
                ordinal,
                no,
                section,
                area,
                Boolean.TRUE.equals(group),
                parent,
                content,
                leads,
                coordinating,
                products,
                deadlineText);
    }
}
