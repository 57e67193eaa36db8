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
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;
import vn.cchc.plan.constraint.InOrder;
import vn.cchc.plan.constraint.Range;
import vn.cchc.plan.constraint.Visible;

/// What the registry is told about an agency.
///
/// @param code may repeat the code of the path
@Schema(name = "AgencyBody")
@InOrder
record AgencyBody(
        @Nullable String code,

        @NotBlank @Visible @Size(max = 500) @Schema(examples = "Sở Giáo dục và Đào tạo Hà Nội")
        String name,

        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = AgencyCode.ACCEPTED) String parentCode,
        @Nullable @CivilDay LocalDate validFrom,
        @Nullable @CivilDay LocalDate validTo,
        @Nullable @Pattern(regexp = AgencyCode.ACCEPTED) String mergedInto,
        @Size(max = 100) List<@NotBlank @Visible @Size(max = 500) String> aliases)
        implements InOrder.Ranged {

    AgencyBody {
        aliases = aliases == null ? List.of() : Collections.unmodifiableList(aliases);
    }

    @Override
    public Range range() {
        return Range.ofDays("validFrom", validFrom, "validTo", validTo);
    }

    /// @throws vn.cchc.plan.agency.domain.AgencyRefused when a code of the older form fits no new one
    AgencyProfile toProfile() {
        Validity validity = new Validity(validFrom, validTo);
        return new AgencyProfile(
                name.strip(),
                kind,
                code(parentCode, "/parentCode"),
                validity,
                code(mergedInto, "/mergedInto"),
                aliases);
    }

    private static @Nullable String code(@Nullable String text, String place) {
        return text == null ? null : GivenAgencyCode.of(text, place);
    }
}
