package vn.cchc.kpi.dossier.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/// Collects what becomes of rows while an import goes on. All are counted; listed are all rows of a small import, and
/// of a larger one the first that are at fault. So its size has a bound, whatever is sent.
public final class RowResults {

    /// Most rows an answer lists.
    public static final int LISTED = 1_000;

    private final Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
    private final PriorityQueue<RowResult> faults =
            new PriorityQueue<>(Comparator.comparingLong(RowResult::number).reversed());
    private final List<RowResult> good = new ArrayList<>();
    private long displaced;

    public void fault(RowOutcome outcome, RowProblem problem) {
        counts.merge(outcome, 1L, Long::sum);
        faults.add(RowResult.of(outcome, problem));
        if (faults.size() > LISTED) {
            faults.poll();
        }
    }

    /// Many rows at fault.
    ///
    /// @param first the first of them, as many as can be listed
    public void faults(RowOutcome outcome, long rows, List<RowProblem> first) {
        first.forEach(problem -> fault(outcome, problem));
        counts.merge(outcome, rows - first.size(), Long::sum);
    }

    /// Rows that nothing is wrong with, by how many they are.
    public void count(RowOutcome outcome, long rows) {
        counts.merge(outcome, rows, Long::sum);
    }

    /// Rows counted as kept aside that are not, because what they say is settled already.
    ///
    /// @param counted all of them, by what becomes of them instead
    /// @param first   the first of them by their numbers, as many as can be listed
    public void settle(Map<RowOutcome, Long> counted, List<RowResult> first) {
        counted.forEach((outcome, rows) -> {
            counts.merge(RowOutcome.QUARANTINED, -rows, Long::sum);
            counts.merge(outcome, rows, Long::sum);
        });
        Map<Long, RowResult> settled = first.stream().collect(Collectors.toMap(RowResult::number, row -> row));
        List<RowResult> listed = List.copyOf(faults);
        faults.clear();
        for (RowResult row : listed) {
            RowResult now = settled.getOrDefault(row.number(), row);
            if (now.outcome().isFault()) {
                faults.add(now);
            } else {
                list(now.number(), now.outcome());
            }
        }
    }

    /// A row that nothing is wrong with, already counted.
    public void list(long number, RowOutcome outcome) {
        if (good.size() < LISTED) {
            good.add(new RowResult(number, outcome, null));
        }
    }

    /// Stored rows that gave way to this import.
    public void displace(long rows) {
        displaced += rows;
    }

    public Tally tally() {
        return Tally.of(counts, displaced);
    }

    /// Whether every row is to be listed, not only those at fault; so far.
    private boolean isSmall() {
        return counts.values().stream().mapToLong(Long::longValue).sum() <= LISTED;
    }

    /// In the order of their numbers.
    public List<RowResult> rows() {
        List<RowResult> rows = new ArrayList<>(faults);
        if (isSmall()) {
            rows.addAll(good);
        }
        rows.sort(Comparator.comparingLong(RowResult::number));
        return List.copyOf(rows);
    }

    /// Whether rows at fault are not listed.
    public boolean truncated() {
        return tally().faults() > faults.size();
    }
}
