package vn.cchc.plan.plan.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.RowReadings.Unconfirmed;

/// Rows that were read from a file with doubts and that no person has confirmed.
public final class RowChecks {

    private RowChecks() {}

    public static List<Finding> of(Appendix appendix, List<Unconfirmed> rows) {
        Map<UUID, Integer> places = new HashMap<>();
        for (PlanTask task : appendix.tasks()) {
            places.put(task.taskId(), places.size());
        }
        return rows.stream().flatMap(row -> of(row, appendix, places)).toList();
    }

    /// A task that a person took out needs no confirmation; a row that was taken for no task may be one.
    private static Stream<Finding> of(Unconfirmed row, Appendix appendix, Map<UUID, Integer> places) {
        if (row.taskId() == null) {
            return Stream.of(Finding.at(
                    "/appendix/rows/" + row.position(),
                    FindingCode.ROW_UNCONFIRMED,
                    String.valueOf(row.position()),
                    row.text()));
        }
        Integer place = places.get(row.taskId());
        return place == null
                ? Stream.empty()
                : Stream.of(Finding.at(
                        "/tasks/" + place,
                        FindingCode.ROW_UNCONFIRMED,
                        String.valueOf(row.position()),
                        appendix.tasks().get(place).printed().label()));
    }
}
