package vn.cchc.kpi.dossier.mending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a row is given up.
@Schema(name = "DiscardBody")
public record DiscardBody(
        @NotBlank @Size(max = 2000) @Schema(examples = "Hệ thống nguồn đã gửi lại số liệu đúng")
        String reason) {}
