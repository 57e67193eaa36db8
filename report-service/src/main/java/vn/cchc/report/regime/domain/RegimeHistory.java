package vn.cchc.report.regime.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every version kept under one code, oldest first. Answers which of them holds.
public record RegimeHistory(List<RegimeVersion> versions) {

    public RegimeHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingLong(RegimeVersion::version))
                .toList();
    }

    public Optional<RegimeVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// The newest version for the validity that begins on `validFrom`.
    public Optional<RegimeVersion> of(LocalDate validFrom) {
        return Optional.ofNullable(byValidity(versions).get(validFrom));
    }

    /// The regime in force on `day`; before the first validity, the first one.
    public Optional<RegimeVersion> inForceOn(LocalDate day) {
        TreeMap<LocalDate, RegimeVersion> current = byValidity(versions);
        Map.Entry<LocalDate, RegimeVersion> found = current.floorEntry(day);
        return found == null
                ? Optional.ofNullable(current.firstEntry()).map(Map.Entry::getValue)
                : Optional.of(found.getValue());
    }

    /// The rules that govern period `code` of `year`, judged by what was known at `moment`.
    /// A regime kept only later is read as it was first kept, so that a period before its time
    /// can still be reported.
    public Optional<ReportingRegime> governing(int year, PeriodCode code, Instant moment) {
        List<RegimeVersion> known =
                versions.stream().filter(v -> !v.recordedAt().isAfter(moment)).toList();
        return byValidity(known.isEmpty() ? versions.stream().limit(1).toList() : known)
                .descendingMap()
                .values()
                .stream()
                .map(RegimeVersion::regime)
                .filter(regime -> regime.period(code)
                        .filter(rule -> regime.governs(rule.window(year)))
                        .isPresent())
                .findFirst();
    }

    private static TreeMap<LocalDate, RegimeVersion> byValidity(List<RegimeVersion> versions) {
        return versions.stream()
                .collect(Collectors.toMap(v -> v.regime().validFrom(), v -> v, (_, newer) -> newer, TreeMap::new));
    }
}
