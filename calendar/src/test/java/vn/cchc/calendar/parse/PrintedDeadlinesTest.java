package vn.cchc.calendar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.calendar.OfficialDays;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.deadline.Json;
import vn.cchc.calendar.deadline.PlanYears;

/// Every task row of real plans: the deadline as printed and what it must mean.
class PrintedDeadlinesTest {

    private final DueDates dates = new DueDates(DuePolicy.STRICT, OfficialDays.calendar());

    @ParameterizedTest
    @MethodSource("rows")
    void aPrintedDeadlineMeansWhatItSays(Row row) {
        Deadline deadline = new DeadlineParser(new PlanYears(row.yearFrom(), row.yearTo())).parse(row.text());

        assertThat(deadline.clauses()).isEqualTo(row.clauses());
        assertThat(dates.dueOn(deadline)).isEqualTo(Optional.ofNullable(row.dueOn()));
        assertThat(dates.closesOn(deadline)).isEqualTo(Optional.ofNullable(row.closesOn()));
        assertThat(dates.occurrences(deadline)).extracting(DueItem::dueOn).containsExactlyElementsOf(row.days());
    }

    @Test
    void noRowIsMissing() throws IOException {
        assertThat(rows()).hasSize(102);
    }

    static List<Row> rows() throws IOException {
        try (InputStream json = PrintedDeadlinesTest.class.getResourceAsStream("/leaf-deadlines.json")) {
            return Json.MAPPER.readValue(json, new TypeReference<>() {});
        }
    }

    record Row(
            String plan,
            int row,
            int yearFrom,
            int yearTo,
            @Nullable String text,
            List<Clause> clauses,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn,
            List<LocalDate> days) {

        @Override
        public String toString() {
            return plan + " row " + row + ": " + text;
        }
    }
}
