package vn.cchc.kpi.assessment.explanation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;

/// Adds shares up by what they have in common.
final class ShareGroups {

    private final List<Counted> shares;
    private final Weights weights;

    ShareGroups(List<Counted> shares, Weights weights) {
        this.shares = shares;
        this.weights = weights;
    }

    /// @param agency the agency assessed: its own counts stand under its own code
    List<SourceView> byUnit(String agency) {
        return grouped(share -> unit(share.contribution(), agency), (unit, _) -> unit, null);
    }

    List<SourceView> byMonth() {
        return grouped(share -> days(share.contribution().window()), (_, _) -> null, Contribution::window);
    }

    /// All of them together, which belong to no procedure.
    List<SourceView> whole(String key) {
        return grouped(_ -> key, (_, _) -> null, null);
    }

    static String days(Window window) {
        return window.from() + "/" + window.to();
    }

    private static String unit(Contribution contribution, String agency) {
        if (contribution.unit() != null) {
            return contribution.unit();
        }
        return contribution.distance() > 0 ? contribution.agency() : agency;
    }

    private interface UnitOf {
        @Nullable
        String of(String key, Contribution any);
    }

    private List<SourceView> grouped(
            Function<Share, String> key, UnitOf unit, @Nullable Function<Contribution, Window> window) {
        SortedMap<String, Group> groups = new TreeMap<>();
        for (Counted counted : shares) {
            Share share = counted.share();
            groups.computeIfAbsent(key.apply(share), _ -> new Group(share.contribution()))
                    .add(share, counted.rows());
        }
        return groups.entrySet().stream()
                .map(entry -> SourceView.group(
                        entry.getKey(),
                        unit.of(entry.getKey(), entry.getValue().any),
                        window == null ? null : window.apply(entry.getValue().any),
                        null,
                        entry.getValue().above,
                        weights.denominator(entry.getValue().below),
                        entry.getValue().rows))
                .toList();
    }

    private final class Group {

        private final Contribution any;
        private long above;
        private long below;
        private long rows;

        Group(Contribution any) {
            this.any = any;
        }

        void add(Share share, long madeOf) {
            long value = share.contribution().value();
            above = Math.addExact(above, Math.multiplyExact(weights.above(share.key()), value));
            below = Math.addExact(below, Math.multiplyExact(weights.below(share.key()), value));
            rows = Math.addExact(rows, madeOf);
        }
    }
}
