package vn.cchc.kpi.measurement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.measurement.RecordSheet.Change;
import vn.cchc.kpi.measurement.RecordSheet.Recorded;

/// What became of the counts of a set.
@Schema(name = "MeasurementSet")
record SetView(
        @Schema(description = "Counted for the first time") long created,

        @Schema(description = "Corrected") long updated,

        @Schema(description = "Known already") long unchanged,

        List<Entry> measurements) {

    @Schema(name = "MeasurementSetEntry")
    record Entry(
            String metric,

            @Schema(description = "See GET /measurements/{id}")
            UUID id,

            long value,
            long revision,
            Change outcome) {}

    static SetView of(List<Recorded> recorded) {
        return new SetView(
                count(recorded, Change.CREATED),
                count(recorded, Change.UPDATED),
                count(recorded, Change.UNCHANGED),
                recorded.stream()
                        .map(one -> new Entry(
                                one.view().metric(),
                                one.view().id(),
                                one.view().value(),
                                one.view().revision(),
                                one.change()))
                        .toList());
    }

    private static long count(List<Recorded> recorded, Change change) {
        return recorded.stream().filter(one -> one.change() == change).count();
    }
}
