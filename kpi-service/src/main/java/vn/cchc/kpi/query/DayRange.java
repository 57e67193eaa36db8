package vn.cchc.kpi.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;

/// The days a listing is asked for, open at the ends that are not given.
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// Reads the parameters `from` and `to`. Days in reverse would find nothing, and nobody would know why.
    public static DayRange read(@Nullable String from, @Nullable String to) {
        LocalDate first = new QueryValue("from", from).asDate();
        LocalDate last = new QueryValue("to", to).asDate();
        if (first != null && last != null && first.isAfter(last)) {
            Object[] days = {first.toString(), last.toString()};
            throw Problem.of(400, "query/reversed-days", days)
                    .at("?from", "query/reversed-days", days)
                    .toException();
        }
        return new DayRange(first, last);
    }
}
