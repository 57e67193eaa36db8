package vn.cchc.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.domain.document.Signing;

/// What the document system tells of the signed plan.
@Schema(name = "PlanSigning")
record SigningBody(
        @NotBlank @Visible @Size(max = 200) @Schema(examples = "118/KH-SGDĐT")
        String number,

        @NotNull @CivilDay @Schema(description = "Date printed on the document")
        LocalDate signedOn,

        @NotBlank @Visible @Size(max = 200) String signer,

        @Nullable @Size(max = 200) @Schema(examples = "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC")
        String position,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the signed file, in hexadecimal")
        String fileSha256,

        @Size(max = 20) @Schema(description = "Electronic signatures: the person's first, then the agency's")
        List<@NotNull @Valid StampBody> stamps) {

    SigningBody {
        stamps = PlanImport.given(stamps);
    }

    /// One electronic signature.
    @Schema(name = "PlanSigningStamp")
    record StampBody(
            @NotBlank @Visible @Size(max = 200) String by,
            @NotNull Signing.Stamp.Kind kind,

            @NotNull @Schema(examples = "2026-03-05T11:15:33+07:00")
            OffsetDateTime at) {}

    Signing toSigning() {
        return new Signing(
                number,
                signedOn,
                signer,
                position,
                fileSha256,
                stamps.stream()
                        .map(stamp -> new Signing.Stamp(stamp.by, stamp.kind, stamp.at.toInstant()))
                        .toList());
    }
}
