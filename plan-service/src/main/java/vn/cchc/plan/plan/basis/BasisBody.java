package vn.cchc.plan.plan.basis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.Visible;

/// What is right about a document.
///
/// @param source where that is known from: an official gazette, a scan, a database of laws
@Schema(name = "LegalBasisEntry")
record BasisBody(
        @NotBlank @Visible @Size(max = 200) @Schema(examples = "Nghị định")
        String type,

        @NotBlank @Visible @Size(max = 200) @Schema(examples = "59/2019/NĐ-CP")
        String number,

        @Nullable @CivilDay LocalDate signedOn,
        @Nullable @Visible @Size(min = 1, max = 500) String issuer,
        @Nullable @Visible @Size(min = 1, max = 2000) String title,

        @NotBlank @Visible @Size(max = 2000) @Schema(examples = "Công báo điện tử")
        String source) {

    RegisteredBasis toEntry(Caller caller) {
        return new RegisteredBasis(
                DocumentKey.of(type, number), caller.agencyCode(), type, number, signedOn, issuer, title, source, 0);
    }
}
