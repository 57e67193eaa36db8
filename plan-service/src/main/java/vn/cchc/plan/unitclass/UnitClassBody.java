package vn.cchc.plan.unitclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;
import vn.cchc.plan.constraint.Visible;

/// What a unit class is to be. Either `memberKinds` or `members` says who belongs to it.
///
/// @param code may repeat the code of the path
@Schema(name = "UnitClassBody")
record UnitClassBody(
        @Nullable String code,

        @NotBlank @Visible @Size(max = 500) @Schema(examples = "Các phòng thuộc Sở")
        String name,

        @Size(max = 100) List<@NotBlank @Visible @Size(max = 500) String> aliases,

        @NotNull @Pattern(regexp = AgencyCode.ACCEPTED) @Schema(examples = "Z01.05")
        String ofAgency,

        @Size(max = 50) List<@NotNull AgencyKind> memberKinds,
        @Size(max = 5000) List<@NotNull @Pattern(regexp = AgencyCode.ACCEPTED) String> members) {

    UnitClassBody {
        aliases = given(aliases);
        memberKinds = given(memberKinds);
        members = given(members);
        if (memberKinds.isEmpty() == members.isEmpty()) {
            throw new IllegalArgumentException("Give either memberKinds or members");
        }
    }

    /// @throws vn.cchc.plan.agency.domain.AgencyRefused when a code of the older form fits no new one
    UnitClass toUnitClass(String code) {
        List<String> codes = IntStream.range(0, members.size())
                .mapToObj(i -> GivenAgencyCode.of(members.get(i), "/members/" + i))
                .toList();
        return new UnitClass(
                code, name.strip(), aliases, GivenAgencyCode.of(ofAgency, "/ofAgency"), memberKinds, codes, 0);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }
}
