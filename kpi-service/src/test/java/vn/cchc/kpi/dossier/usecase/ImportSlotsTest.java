package vn.cchc.kpi.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportSlotsTest {

    private record Config(int count, OptionalInt perClient, Duration patience) implements SlotsConfig {}

    private static ImportSlots slots(int count, OptionalInt perClient, Duration patience) {
        return new ImportSlots(new Config(count, perClient, patience));
    }

    private final ImportSlots slots = slots(2, OptionalInt.of(2), Duration.ZERO);

    @Test
    void oneImportTooManyIsToldToComeAgain() {
        slots.take("one");
        slots.take("two");
        assertThatThrownBy(() -> slots.take("three")).isInstanceOf(ImportsBusy.class);
    }

    @Test
    void aClosedSlotIsFreeAgain() {
        slots.take("one");
        ImportSlots.Slot slot = slots.take("one");
        slot.close();
        assertThat(slots.take("two")).isNotNull();
        assertThatThrownBy(() -> slots.take("two")).isInstanceOf(ImportsBusy.class);
    }

    @Test
    void whoHoldsItsShareIsToldToComeAgainAndOthersAreLetIn() {
        ImportSlots shared = slots(4, OptionalInt.of(2), Duration.ZERO);
        ImportSlots.Slot first = shared.take("slow");
        shared.take("slow");
        assertThatThrownBy(() -> shared.take("slow")).isInstanceOf(ImportsBusy.class);
        assertThat(shared.take("other")).isNotNull();
        first.close();
        assertThat(shared.take("slow")).isNotNull();
        assertThatThrownBy(() -> shared.take("slow")).isInstanceOf(ImportsBusy.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "8, 4", "12, 6"})
    void aSendersShareIsHalfUnlessItIsDecided(int count, int share) {
        ImportSlots shared = slots(count, OptionalInt.empty(), Duration.ZERO);
        IntStream.range(0, share).forEach(_ -> shared.take("one"));
        assertThatThrownBy(() -> shared.take("one")).isInstanceOf(ImportsBusy.class);
    }

    @Test
    void whoWaitsIsLetInWhenASlotOfItsShareIsGivenBack() throws Exception {
        ImportSlots shared = slots(4, OptionalInt.of(1), Duration.ofMinutes(1));
        ImportSlots.Slot held = shared.take("one");
        CompletableFuture<ImportSlots.Slot> waiting = CompletableFuture.supplyAsync(() -> shared.take("one"));
        shared.take("other").close();
        assertThat(waiting).isNotDone();
        held.close();
        assertThat(waiting.get(1, TimeUnit.MINUTES)).isNotNull();
    }
}
