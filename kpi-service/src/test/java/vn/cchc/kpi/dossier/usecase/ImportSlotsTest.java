package vn.cchc.kpi.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportSlotsTest {

    private record Config(int count, Duration patience) implements SlotsConfig {}

    private final ImportSlots slots = new ImportSlots(new Config(2, Duration.ZERO));

    @Test
    void oneImportTooManyIsToldToComeAgain() {
        slots.take();
        slots.take();
        assertThatThrownBy(slots::take).isInstanceOf(ImportsBusy.class);
    }

    @Test
    void aClosedSlotIsFreeAgain() {
        slots.take();
        ImportSlots.Slot slot = slots.take();
        slot.close();
        assertThat(slots.take()).isNotNull();
        assertThatThrownBy(slots::take).isInstanceOf(ImportsBusy.class);
    }
}
