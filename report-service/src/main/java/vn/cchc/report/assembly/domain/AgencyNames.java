package vn.cchc.report.assembly.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.assembly.domain.ReportContent.Named;
import vn.cchc.report.journal.domain.AgencyChanged;

/// Who was called what, and who stood above whom.
final class AgencyNames {

    private static final String UNKNOWN_KIND = "OTHER";

    private final Map<String, AgencyChanged> agencies;

    AgencyNames(Collection<AgencyChanged> facts) {
        agencies = Newest.by(facts, AgencyChanged::agencyCode);
    }

    /// The code itself when no name was heard.
    String name(String code) {
        AgencyChanged agency = agencies.get(code);
        return agency == null ? code : agency.name();
    }

    String kind(String code) {
        AgencyChanged agency = agencies.get(code);
        return agency == null ? UNKNOWN_KIND : agency.kind();
    }

    /// Agencies above `code`, nearest first.
    List<Named> above(String code) {
        List<Named> above = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(code));
        String parent = parent(code);
        while (parent != null && seen.add(parent)) {
            above.add(named(parent));
            parent = parent(parent);
        }
        return above;
    }

    /// The home affairs department beside the agency, or beside one above it; never the agency itself.
    Optional<Named> receiver(String code) {
        List<String> superiors = above(code).stream().map(Named::code).toList();
        return agencies.values().stream()
                .filter(agency -> "HOME_AFFAIRS".equals(agency.kind())
                        && !agency.agencyCode().equals(code))
                .filter(agency -> superiors.contains(agency.parentCode()))
                .min(Comparator.comparingInt((AgencyChanged agency) -> superiors.indexOf(agency.parentCode()))
                        .thenComparing(AgencyChanged::agencyCode))
                .map(agency -> named(agency.agencyCode()));
    }

    /// The agency and everything below it, each once, however the tree was told.
    Set<String> withAllBelow(String code) {
        Map<String, List<String>> children = agencies.values().stream()
                .filter(agency -> agency.parentCode() != null)
                .collect(Collectors.groupingBy(
                        agency -> Objects.requireNonNull(agency.parentCode()),
                        Collectors.mapping(AgencyChanged::agencyCode, Collectors.toList())));
        Set<String> found = new HashSet<>(Set.of(code));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            children.getOrDefault(open.remove(), List.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private @Nullable String parent(String code) {
        AgencyChanged agency = agencies.get(code);
        return agency == null ? null : agency.parentCode();
    }

    private Named named(String code) {
        return new Named(code, name(code), kind(code));
    }
}
