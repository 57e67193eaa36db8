package vn.cchc.plan.agency.usecase;

import java.util.Optional;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyRefusal;
import vn.cchc.plan.agency.domain.AgencyRefused;

/// The code of an agency as a request gives it, in either form.
public final class GivenAgencyCode {

    private GivenAgencyCode() {}

    /// Today's form of a code that is known to be of a form that is [AgencyCode#ACCEPTED].
    ///
    /// @param place JSON pointer, or `?name` of a parameter
    /// @throws AgencyRefused when it is an old one that fits no new one
    public static String of(String text, String place) {
        return AgencyCode.read(text)
                .map(AgencyCode::value)
                .orElseThrow(() -> new AgencyRefused(new AgencyRefusal.LegacyCodeUnfit(text, place)));
    }

    /// Whom a code in either form means. An old code that fits no new one means who has it as an alias.
    public static Optional<Agency> find(Agencies agencies, String text) {
        Optional<Agency> found = AgencyCode.read(text).flatMap(code -> agencies.find(code.value()));
        return found.isPresent() || !AgencyCode.isLegacy(text) ? found : agencies.findByAlias(text);
    }
}
