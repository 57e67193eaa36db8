package vn.cchc.plan.unitname;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agency;

/// A tree of agencies in memory, as one plan looks at it.
final class AgencyTree {

    private final Map<String, Agency> byCode = new HashMap<>();
    private final Map<String, List<Agency>> children = new HashMap<>();

    AgencyTree(Collection<Agency> agencies) {
        agencies.forEach(agency -> byCode.put(agency.code(), agency));
        for (Agency agency : agencies) {
            String parent = agency.profile().parentCode();
            if (parent != null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(agency);
            }
        }
    }

    Optional<Agency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The agency and everything above it, from the bottom up.
    List<String> pathUp(String code) {
        List<String> path = new ArrayList<>();
        for (String step = code; step != null; step = parentOf(step)) {
            path.add(step);
        }
        return path;
    }

    /// Everything below the agency, without itself, by code.
    List<Agency> below(String code) {
        List<Agency> found = new ArrayList<>(children.getOrDefault(code, List.of()));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children.getOrDefault(found.get(i).code(), List.of()));
        }
        found.sort(Comparator.comparing(Agency::code));
        return List.copyOf(found);
    }

    /// Who took over the duties of an agency, merger after merger, as far as this tree knows.
    List<Agency> successors(Agency agency) {
        Set<String> walked = new HashSet<>(Set.of(agency.code()));
        List<Agency> found = new ArrayList<>();
        for (Agency step = next(agency); step != null && walked.add(step.code()); step = next(step)) {
            found.add(step);
        }
        return List.copyOf(found);
    }

    private @Nullable Agency next(Agency agency) {
        String successor = agency.profile().mergedInto();
        return successor == null ? null : byCode.get(successor);
    }

    private @Nullable String parentOf(String code) {
        Agency agency = byCode.get(code);
        return agency == null ? null : agency.profile().parentCode();
    }
}
