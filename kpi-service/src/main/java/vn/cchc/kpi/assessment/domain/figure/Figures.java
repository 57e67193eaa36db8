package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.cchc.calendar.ReportPeriod;

/// The metrics of one agency or unit in one period, and in those it is compared with. Absent means: not counted;
/// zero means: counted, none.
@FunctionalInterface
public interface Figures {

    Figures NONE = _ -> Tallied.NOTHING;

    /// What the keys name, see [vn.cchc.kpi.catalogue.Formula.Term#key()]: all counted by the same agencies, and what
    /// is of one period in the same months. A count that lacks its counterpart says nothing about a ratio,
    /// nor about a change since another year.
    Tallied of(Set<String> keys);

    /// The same of one month of the reporting year.
    default Figures during(ReportPeriod month) {
        return NONE;
    }

    /// Only what may not change any more: said to be final, of windows that are over.
    default Figures closed() {
        return this;
    }

    /// What the figures are made of, and what was not counted for them up to `today`.
    default Ledger ledger(Set<String> keys, LocalDate today) {
        return Ledger.EMPTY;
    }

    default Optional<Figure> of(String key) {
        return Optional.ofNullable(of(Set.of(key)).figures().get(key));
    }
}
