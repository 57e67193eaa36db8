package vn.cchc.kpi.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.cchc.calendar.ReportPeriod;

/// Every version of every definition, as it stood at one moment. Immutable: whoever takes one judges by it to the
/// end.
public final class Definitions {

    private final long stamp;
    private final NavigableMap<String, NavigableMap<Integer, Definition>> byCode = new TreeMap<>();

    Definitions(long stamp, Collection<Definition> definitions) {
        this.stamp = stamp;
        definitions.forEach(definition ->
                byCode.computeIfAbsent(definition.code(), _ -> new TreeMap<>()).put(definition.version(), definition));
    }

    long stamp() {
        return stamp;
    }

    /// The newest version, whether it judges yet or not.
    public Optional<Definition> definition(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(versions -> versions.lastEntry().getValue());
    }

    public Optional<Definition> definition(String code, int version) {
        return Optional.ofNullable(byCode.get(code)).map(versions -> versions.get(version));
    }

    /// The version that judges a period: the newest that was in force on the period's first day, so that no rule
    /// changes in the middle of a period. A period older than all versions is judged by the first.
    public Optional<Definition> definition(String code, ReportPeriod period) {
        return inForceOn(code, period.window().from());
    }

    /// The version that judges a period that begins on this day.
    public Optional<Definition> inForceOn(String code, LocalDate day) {
        return versions(code).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(Definition::version))
                .or(() -> versions(code).stream().findFirst());
    }

    /// The same of every definition, in the order of their codes.
    public List<Definition> inForceOn(LocalDate day) {
        return byCode.keySet().stream()
                .flatMap(code -> inForceOn(code, day).stream())
                .toList();
    }

    /// Oldest first; empty for an unknown code.
    public List<Definition> versions(String code) {
        return List.copyOf(
                byCode.getOrDefault(code, Collections.emptyNavigableMap()).values());
    }

    /// The newest version of each, in the order of their codes.
    public List<Definition> newest() {
        return byCode.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    /// Codes of the definitions of which any version reads at least one of the metrics.
    public Set<String> readersOf(Set<String> metrics) {
        return codes(formula -> formula.metrics().anyMatch(metrics::contains));
    }

    /// The same, of those that read it at this time.
    public Set<String> readersOf(Set<String> metrics, Moment moment) {
        return codes(formula -> formula.metricsAt(moment).anyMatch(metrics::contains));
    }

    private Set<String> codes(Predicate<Formula> which) {
        Set<String> codes = new HashSet<>();
        byCode.forEach((code, versions) -> {
            if (versions.values().stream().map(Definition::formula).anyMatch(which)) {
                codes.add(code);
            }
        });
        return codes;
    }
}
