package vn.cchc.plan.unitname;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.unitname.spelling.Spelling;

/// The place a people's committee governs, as its name tells: "thanh pho" and "ha noi".
///
/// @param sort what kind of place it is; empty when the name does not say
record Place(List<String> sort, List<String> name) {

    static final List<String> COMMITTEE = List.of("uy", "ban", "nhan", "dan");

    private static final List<List<String>> SORTS = Stream.of(
                    "thanh pho", "tinh", "xa", "phuong", "dac khu", "thi xa", "thi tran", "quan", "huyen")
            .map(sort -> List.of(sort.split(" ")))
            .toList();

    static boolean isGovernedBy(Agency agency) {
        AgencyKind kind = agency.profile().kind();
        return kind == AgencyKind.PEOPLES_COMMITTEE || kind == AgencyKind.COMMUNE;
    }

    /// Empty when the committee is called in a way that names no place.
    static Optional<Place> of(Agency committee) {
        List<String> words = Spelling.words(committee.profile().name());
        if (!startsWith(words, COMMITTEE)) {
            return Optional.empty();
        }
        List<String> rest = words.subList(COMMITTEE.size(), words.size());
        List<String> sort = SORTS.stream()
                .filter(each -> startsWith(rest, each))
                .findFirst()
                .orElse(List.of());
        return rest.size() == sort.size()
                ? Optional.empty()
                : Optional.of(new Place(sort, rest.subList(sort.size(), rest.size())));
    }

    /// The words without this place at their end.
    List<String> cutFrom(List<String> words) {
        List<String> before = cut(words, name);
        return before.size() == words.size() ? words : cut(before, sort);
    }

    /// The words without what kind of place it is at their end.
    List<String> cutSortFrom(List<String> words) {
        return cut(words, sort);
    }

    private static List<String> cut(List<String> words, List<String> end) {
        int start = words.size() - end.size();
        return start > 0 && words.subList(start, words.size()).equals(end) ? words.subList(0, start) : words;
    }

    static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }
}
