package vn.cchc.kpi.dossier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;

class InboundSourcesTest {

    @Test
    void eachSourceReportsForItsAgency() {
        assertThat(InboundSources.read(List.of("dossier-one=Z01", " /systems/two=Z02.05 ")))
                .isEqualTo(Map.of("dossier-one", "Z01", "/systems/two", "Z02.05"));
    }

    @Test
    void aSourceThatWasAllowedIsASystemOfItsAgency() {
        Caller caller = new InboundSources(() -> Optional.of(List.of("one=Z01.05"))).callerOf("one");
        assertThat(caller.agencyCode()).isEqualTo("Z01.05");
        assertThat(caller.client()).isEqualTo("one");
        assertThat(caller.has(Role.SYSTEM)).isTrue();
        assertThat(caller.seesEverything()).isFalse();
    }

    @Test
    void nobodyPushesUnlessAllowed() {
        InboundSources none = new InboundSources(Optional::empty);
        assertThatThrownBy(() -> none.callerOf("one"))
                .isInstanceOf(UnusableMessage.class)
                .hasMessageContaining("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one=", "=Z01", "one=z01", "one=Z01=Z02", "one two=Z01", "one=000.00.53.H48"})
    void aListThatCannotBeReadStopsTheStart(String entry) {
        assertThatThrownBy(() -> InboundSources.read(List.of(entry))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceNamedTwiceStopsTheStart() {
        assertThatThrownBy(() -> InboundSources.read(List.of("one=Z01", "one=Z02")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
