package vn.cchc.plan.agency.store;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.testkit.ContractAssertions;

class AgencyContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void everyKindOfAgencyIsTold(AgencyKind kind) {
        assertTold(new AgencyProfile("Cơ quan", kind, null, Validity.ALWAYS, null, List.of()));
    }

    @Test
    void anAgencyMergedAwayIsTold() {
        Validity closed = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30));
        assertTold(new AgencyProfile("Xã cũ", AgencyKind.COMMUNE, "Z02", closed, "Z02.71", List.of("UBND xã")));
    }

    private static void assertTold(AgencyProfile profile) {
        Agency agency = Agency.registered("Z02.72", profile);
        ContractAssertions.assertValid(AgencyChangedJson.of(agency, TODAY).toEvent());
    }
}
