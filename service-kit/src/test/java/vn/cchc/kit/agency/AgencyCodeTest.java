package vn.cchc.kit.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000.00.00.H48, H48",
        "000.00.53.H48, H48.53",
        "000.02.53.H48, H48.53.02",
        "001.02.53.H48, H48.53.02.01",
        "099.99.99.G03, G03.99.99.99",
    })
    void theOlderFormIsReadFromTheBottomUp(String legacy, String code) {
        assertThat(AgencyCode.read(legacy)).contains(new AgencyCode(code));
        assertThat(new AgencyCode(code).legacy()).contains(legacy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.02.53.H48", "001.00.53.H48", "001.02.00.H48", "000.02.00.H48"})
    void whatSkipsALevelOrFitsNoTwoCharactersIsRefused(String legacy) {
        assertThat(AgencyCode.read(legacy)).isEmpty();
        assertThat(AgencyCode.sought(legacy)).isEqualTo(legacy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "h48", "H4", "H48.", "H48.5", "H48.5a", "00.00.53.H48", "000.00.53.h48", " H48", "H48\n"})
    void nothingElseIsACode(String text) {
        assertThat(AgencyCode.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AgencyCode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H48.00", "H48.A1", "H48.53.00.01", "H48.53.02.01.05"})
    void codesTheOlderFormCannotWriteHaveNone(String code) {
        assertThat(new AgencyCode(code).legacy()).isEmpty();
    }

    @Test
    void aSearchForWhatIsNoCodeFindsNobodyByItsOwnText() {
        assertThat(AgencyCode.sought("000.00.53.H48")).isEqualTo("H48.53");
        assertThat(AgencyCode.sought("nobody")).isEqualTo("nobody");
        assertThat(AgencyCode.sought(null)).isNull();
    }
}
