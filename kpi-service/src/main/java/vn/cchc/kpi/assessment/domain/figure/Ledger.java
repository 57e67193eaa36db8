package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What figures that are read together are made of, count by count, and what was not counted for them.
public record Ledger(List<Share> shares, List<Missing> missing) {

    static final Ledger EMPTY = new Ledger(List.of(), List.of());

    /// One count that went in.
    ///
    /// @param key what it was asked for by, see [vn.cchc.kpi.catalogue.Formula.Term#key()]
    public record Share(String key, Contribution contribution) {}

    /// A count that an agency did not make, though it made others of the same kind.
    ///
    /// @param monthTo last day of the reporting month; absent for an inventory
    public record Missing(
            String agency,
            @Nullable String unit,
            String metric,
            @Nullable LocalDate monthTo) {}

    public Ledger {
        shares = List.copyOf(shares);
        missing = List.copyOf(missing);
    }

    static Ledger sum(Collection<Ledger> ledgers) {
        List<Share> shares = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            shares.addAll(ledger.shares);
            missing.addAll(ledger.missing);
        }
        return new Ledger(shares, missing);
    }
}
