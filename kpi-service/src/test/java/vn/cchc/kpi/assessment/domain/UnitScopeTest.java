package vn.cchc.kpi.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.assessment.domain.figure.Unit;

class UnitScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"EACH_UNIT", "each unit", "Mỗi đơn vị", "từng cơ quan, đơn vị"})
    void aScopeThatSpeaksOfEachUnitMeansAllOfThem(String scope) {
        assertThat(UnitScope.of(scope)).contains(UnitScope.EACH_UNIT);
        assertThat(UnitScope.EACH_UNIT.includes(new Unit("Z01.05.01", "DIVISION", null, null)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EACH_COMMUNE", "UBND xã, phường", "các xã, phường", "Mỗi xã"})
    void aScopeThatSpeaksOfCommunesMeansTheCommunesOnly(String scope) {
        assertThat(UnitScope.of(scope)).contains(UnitScope.EACH_COMMUNE);
        assertThat(UnitScope.EACH_COMMUNE.includes(new Unit("Z02.71", "COMMUNE", null, null)))
                .isTrue();
        assertThat(UnitScope.EACH_COMMUNE.includes(new Unit("Z02.05", "DEPARTMENT", null, null)))
                .isFalse();
    }

    @Test
    void aUnitExistsFromItsFirstDayToItsLast() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);
        Unit unit = new Unit("Z02.71", "COMMUNE", first, last);
        assertThat(unit.existsOn(first)).isTrue();
        assertThat(unit.existsOn(last)).isTrue();
        assertThat(unit.existsOn(first.minusDays(1))).isFalse();
        assertThat(unit.existsOn(last.plusDays(1))).isFalse();
        assertThat(new Unit("Z02.71", "COMMUNE", null, null).existsOn(first)).isTrue();
    }

    @Test
    void everyOtherScopeSpeaksOfTheAgencyAsAWhole() {
        assertThat(UnitScope.of(null)).isEmpty();
        assertThat(UnitScope.of("CITY")).isEmpty();
        assertThat(UnitScope.of("UBND xã An Hưng")).isEmpty();
    }
}
