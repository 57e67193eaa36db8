package vn.cchc.plan.plan.completeness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.basis.CitedBasis;
import vn.cchc.plan.plan.basis.DocumentKey;
import vn.cchc.plan.plan.basis.IssuerName;
import vn.cchc.plan.plan.basis.KnownBases;
import vn.cchc.plan.plan.basis.RegisteredBasis;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// The documents a plan cites: dated before it, and cited as elsewhere. Where the register knows what is right, it
/// alone is held against; otherwise the same plan, then other plans.
final class BasisChecks {

    private final PlanHeader header;
    private final KnownBases known;
    private final Map<DocumentKey, LocalDate> dates = new HashMap<>();
    private final Map<DocumentKey, String> issuers = new HashMap<>();

    private BasisChecks(PlanHeader header, KnownBases known) {
        this.header = header;
        this.known = known;
    }

    static Stream<Finding> of(PlanHeader header, KnownBases known) {
        BasisChecks checks = new BasisChecks(header, known);
        List<LegalBasis> bases = header.legalBases();
        return IntStream.range(0, bases.size()).boxed().flatMap(i -> checks.one("/legalBases/" + i, bases.get(i)));
    }

    private Stream<Finding> one(String pointer, LegalBasis basis) {
        DocumentKey key = DocumentKey.of(basis);
        Stream<Finding> later = later(pointer, basis).stream();
        if (!key.tellsDocumentsApart()) {
            return later;
        }
        Stream<Finding> differences = known.registered(key)
                .map(entry -> fromRegister(pointer, basis, entry))
                .orElseGet(
                        () -> Stream.concat(date(pointer, key, basis).stream(), issuer(pointer, key, basis).stream()));
        return Stream.concat(later, differences);
    }

    private Optional<Finding> later(String pointer, LegalBasis basis) {
        LocalDate signedOn = header.signedOn();
        LocalDate cited = basis.signedOn();
        return signedOn == null || cited == null || !cited.isAfter(signedOn)
                ? Optional.empty()
                : Optional.of(Finding.at(
                        pointer + "/signedOn", FindingCode.BASIS_LATER_THAN_PLAN, basis.number(), cited, signedOn));
    }

    private static Stream<Finding> fromRegister(String pointer, LegalBasis basis, RegisteredBasis entry) {
        Stream<Finding> date = entry.key().contradict(basis.signedOn(), entry.signedOn())
                ? departing(pointer + "/signedOn", basis, entry, basis.signedOn(), entry.signedOn())
                : Stream.empty();
        Stream<Finding> issuer = IssuerName.contradict(basis.issuer(), entry.issuer())
                ? departing(pointer + "/issuer", basis, entry, basis.issuer(), entry.issuer())
                : Stream.empty();
        return Stream.concat(date, issuer);
    }

    private static Stream<Finding> departing(
            String pointer, LegalBasis basis, RegisteredBasis entry, @Nullable Object cited, @Nullable Object right) {
        return Stream.of(Finding.at(
                pointer,
                FindingCode.BASIS_DIFFERS_FROM_REGISTER,
                basis.number(),
                Objects.requireNonNull(cited),
                Objects.requireNonNull(right),
                entry.source()));
    }

    private Optional<Finding> date(String pointer, DocumentKey key, LegalBasis basis) {
        LocalDate cited = basis.signedOn();
        if (cited == null) {
            return Optional.empty();
        }
        String place = pointer + "/signedOn";
        LocalDate before = dates.putIfAbsent(key, cited);
        if (before != null && !before.equals(cited)) {
            return Optional.of(Finding.at(place, FindingCode.BASIS_DATES_DIFFER, basis.number(), before, cited));
        }
        return elsewhere(key, one -> key.contradict(cited, one.basis().signedOn()))
                .map(one -> Finding.at(
                        place,
                        FindingCode.BASIS_DATE_CONFLICT,
                        basis.number(),
                        cited,
                        Objects.requireNonNull(one.basis().signedOn()),
                        one.planName()));
    }

    private Optional<Finding> issuer(String pointer, DocumentKey key, LegalBasis basis) {
        String cited = basis.issuer();
        if (cited == null) {
            return Optional.empty();
        }
        String place = pointer + "/issuer";
        String before = issuers.putIfAbsent(key, cited);
        if (before != null && IssuerName.contradict(cited, before)) {
            return Optional.of(
                    Finding.at(place, FindingCode.BASIS_ISSUERS_DIFFER, basis.number(), cited, before, 0, ""));
        }
        return elsewhere(key, one -> IssuerName.contradict(cited, one.basis().issuer()))
                .map(one -> Finding.at(
                        place,
                        FindingCode.BASIS_ISSUERS_DIFFER,
                        basis.number(),
                        cited,
                        Objects.requireNonNull(one.basis().issuer()),
                        1,
                        one.planName()));
    }

    private Optional<CitedBasis> elsewhere(DocumentKey key, Predicate<CitedBasis> contradicts) {
        return known.elsewhere(key).filter(contradicts).findFirst();
    }
}
