package vn.cchc.task.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a report is returned.
record ReturnBody(
        @NotBlank @Size(max = 4000) @Schema(examples = "Thiếu văn bản kiểm chứng")
        String reason) {}
