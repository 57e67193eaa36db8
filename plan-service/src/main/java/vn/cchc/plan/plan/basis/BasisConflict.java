package vn.cchc.plan.plan.basis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// In what the citations of one document disagree, within one tree of agencies.
enum BasisConflict {
    DATES_DIFFER,
    ISSUERS_DIFFER,
    DIFFERS_FROM_REGISTER;

    /// Ways of saying one thing that are compared; a document is not said in more.
    private static final int MOST_SAID = 50;

    private record Said<V>(String tree, V value) {}

    static Set<BasisConflict> of(DocumentKey key, List<CitedBasis> citations, @Nullable RegisteredBasis registered) {
        EnumSet<BasisConflict> found = EnumSet.noneOf(BasisConflict.class);
        if (anyTwo(citations, cited -> Stream.ofNullable(cited.signedOn()), key::contradict)) {
            found.add(DATES_DIFFER);
        }
        if (anyTwo(citations, cited -> Stream.ofNullable(cited.issuer()), IssuerName::contradict)) {
            found.add(ISSUERS_DIFFER);
        }
        if (registered != null
                && citations.stream().map(CitedBasis::basis).anyMatch(cited -> departs(key, cited, registered))) {
            found.add(DIFFERS_FROM_REGISTER);
        }
        return found;
    }

    private static boolean departs(DocumentKey key, LegalBasis cited, RegisteredBasis registered) {
        return key.contradict(cited.signedOn(), registered.signedOn())
                || IssuerName.contradict(cited.issuer(), registered.issuer());
    }

    /// Numbers repeat from province to province: only citations of one tree speak of one document for sure.
    private static <V> boolean anyTwo(
            List<CitedBasis> citations, Function<LegalBasis, Stream<V>> value, BiPredicate<V, V> contradict) {
        List<Said<V>> said = citations.stream()
                .flatMap(cited -> value.apply(cited.basis()).map(one -> new Said<>(tree(cited.agencyCode()), one)))
                .distinct()
                .limit(MOST_SAID)
                .toList();
        return said.stream()
                .anyMatch(one -> said.stream()
                        .filter(other -> one.tree().equals(other.tree()))
                        .anyMatch(other -> contradict.test(one.value(), other.value())));
    }

    /// The first level of a code: a letter and two digits.
    private static String tree(String agencyCode) {
        int end = agencyCode.indexOf('.');
        return end < 0 ? agencyCode : agencyCode.substring(0, end);
    }
}
