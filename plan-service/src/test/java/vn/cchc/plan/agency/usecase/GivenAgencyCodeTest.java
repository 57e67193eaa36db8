package vn.cchc.plan.agency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.plan.agency.domain.AgencyRefusal.LegacyCodeUnfit;
import vn.cchc.plan.agency.domain.AgencyRefused;

class GivenAgencyCodeTest {

    @Test
    void eitherFormIsGivenAsTodaysCode() {
        assertThat(GivenAgencyCode.of("000.00.53.H48", "/code")).isEqualTo("H48.53");
        assertThat(GivenAgencyCode.of("H48.53", "/code")).isEqualTo("H48.53");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.02.53.H48", "001.00.53.H48", "001.02.00.H48", "000.02.00.H48"})
    void whatSkipsALevelOrFitsNoTwoCharactersIsRefused(String legacy) {
        assertThatExceptionOfType(AgencyRefused.class)
                .isThrownBy(() -> GivenAgencyCode.of(legacy, "/parentCode"))
                .returns(new LegacyCodeUnfit(legacy, "/parentCode"), AgencyRefused::refusal);
    }

    @Property
    void theOlderFormOfACodeIsReadBackAsThatCode(@ForAll("codes") AgencyCode code) {
        code.legacy().ifPresent(legacy -> assertThat(AgencyCode.read(legacy)).contains(code));
    }

    @Property
    void whatIsReadFromTheOlderFormIsWrittenTheSame(@ForAll("legacyCodes") String legacy) {
        AgencyCode.read(legacy).ifPresent(code -> assertThat(code.legacy()).contains(legacy));
    }

    @Property
    void noTextMakesTheReaderFail(@ForAll @StringLength(max = 60) String text) {
        AgencyCode.read(text).ifPresent(code -> assertThat(code.value()).matches(AgencyCode.FORM));
    }

    @Provide
    static Arbitrary<AgencyCode> codes() {
        Arbitrary<String> level = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, digits(2)), net.jqwik.api.Tuple.of(1, Arbitraries.of("A1", "ZZ", "0X")));
        return top().flatMap(top -> level.list()
                .ofMaxSize(10)
                .map(levels -> new AgencyCode(levels.isEmpty() ? top : top + "." + String.join(".", levels))));
    }

    @Provide
    static Arbitrary<String> legacyCodes() {
        return Arbitraries.integers()
                .between(0, 199)
                .flatMap(lowest -> digits(2)
                        .list()
                        .ofSize(2)
                        .flatMap(middle -> top().map(top ->
                                "%03d.%s.%s.%s".formatted(lowest, middle.getFirst(), middle.getLast(), top))));
    }

    private static Arbitrary<String> top() {
        return Arbitraries.chars().range('A', 'Z').flatMap(letter -> digits(2).map(digits -> letter + digits));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(length);
    }
}
