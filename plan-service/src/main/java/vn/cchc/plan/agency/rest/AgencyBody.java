package vn.cchc.plan.agency.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;

/// What the registry is told about an agency.
///
/// @param code may repeat the code of the path
@Schema(name = "AgencyBody")
record AgencyBody(
        @Nullable String code,

        @NotBlank @Size(max = 500) @Schema(examples = "Sở Giáo dục và Đào tạo Hà Nội")
        String name,

        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = Agency.CODE_FORM) String parentCode,
        @Nullable @CivilDay LocalDate validFrom,
        @Nullable @CivilDay LocalDate validTo,
        @Nullable @Pattern(regexp = Agency.CODE_FORM) String mergedInto,
        @Size(max = 100) List<@NotBlank @Size(max = 500) String> aliases) {

    AgencyBody {
        aliases = aliases == null ? List.of() : Collections.unmodifiableList(aliases);
        new Validity(validFrom, validTo);
    }

    AgencyProfile toProfile() {
        Validity validity = new Validity(validFrom, validTo);
        return new AgencyProfile(name.strip(), kind, parentCode, validity, mergedInto, aliases);
    }
}
