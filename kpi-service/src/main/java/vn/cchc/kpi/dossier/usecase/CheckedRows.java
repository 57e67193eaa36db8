package vn.cchc.kpi.dossier.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.quarantine.BreachSpool;
import vn.cchc.kpi.dossier.quarantine.Breached;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;
import vn.cchc.kpi.procedure.NamedProcedures;

/// Reads a body to its end: good rows go to the spool, those that break an invariant to another one where the policy
/// keeps them, bad ones are remembered, and so are the windows the good ones are about, each with the grain of its
/// first row. Of several rows about the same thing each is merged in a turn of its own: the second must find the
/// first one stored.
final class CheckedRows {

    private final RowSpool spool;
    private final BreachSpool breaches;
    private final RowRules rules;
    private final BreachPolicy policy;
    private final RowResults results = new RowResults();
    private final SortedMap<AgencyWindow, Grain> windows = new TreeMap<>();
    private final Repetitions repetitions = new Repetitions();
    private final NamedProcedures procedures = new NamedProcedures();
    private boolean oneGrainEach = true;
    private long read;
    private long spooled;

    CheckedRows(RowSpool spool, BreachSpool breaches, RowRules rules, BreachPolicy policy) {
        this.spool = spool;
        this.breaches = breaches;
        this.rules = rules;
        this.policy = policy;
    }

    void readAll(IncomingRows rows) {
        for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
            read++;
            switch (row.get()) {
                case Unreadable(var number, var pointer, var code, var args) ->
                    results.fault(RowOutcome.REJECTED, new RowProblem(number, pointer, code, args));
                case ReadRow read -> check(read);
            }
        }
    }

    private void check(ReadRow read) {
        try {
            add(read.number(), rules.check(read.row()));
        } catch (RowRefused refused) {
            refuse(read, refused.refusal());
        }
    }

    private void add(long number, DossierRow row) {
        int turn = repetitions.turn(row);
        if (turn == Repetitions.MOST) {
            reject(number, new RowRefusal.RepeatedTooOften(Repetitions.MOST));
            return;
        }
        Grain grain = row.subject().grain();
        Grain first = windows.putIfAbsent(new AgencyWindow(row.agencyCode(), row.window()), grain);
        oneGrainEach = oneGrainEach && (first == null || first == grain);
        procedures.add(
                row.subject().procedureCode(),
                row.subject().publisher(),
                row.subject().fieldCode());
        spool.add(new Numbered(number, row), turn);
        spooled++;
    }

    private void refuse(ReadRow read, RowRefusal refusal) {
        if (refusal instanceof RowRefusal.Breach breach && policy.to(breach.invariant()) == Reaction.QUARANTINE) {
            RowProblem problem = RowProblem.of(read.number(), refusal);
            breaches.add(new Breached(rules.understand(read.row()), problem));
            results.fault(RowOutcome.QUARANTINED, problem);
        } else {
            reject(read.number(), refusal);
        }
    }

    private void reject(long number, RowRefusal refusal) {
        results.fault(RowOutcome.REJECTED, RowProblem.of(number, refusal));
    }

    RowSpool spool() {
        return spool;
    }

    BreachSpool breaches() {
        return breaches;
    }

    BreachPolicy policy() {
        return policy;
    }

    /// Whether every row is to be listed.
    boolean isSmall() {
        return read <= RowResults.LISTED;
    }

    int turns() {
        return repetitions.turns();
    }

    /// Whether no row can meet another of the same import.
    boolean standAlone() {
        return turns() <= 1 && oneGrainEach;
    }

    SortedMap<AgencyWindow, Grain> windows() {
        return windows;
    }

    /// First days of the months that rows in the spool are about, the earliest first.
    SortedSet<LocalDate> months() {
        return windows.keySet().stream()
                .map(place -> place.window().from())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The procedures that rows in the spool are about.
    NamedProcedures procedures() {
        return procedures;
    }

    /// Rows in the spool.
    long spooled() {
        return spooled;
    }

    RowResults results() {
        return results;
    }
}
