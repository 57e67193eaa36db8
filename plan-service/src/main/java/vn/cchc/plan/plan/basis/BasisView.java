package vn.cchc.plan.plan.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// One document: as it is cited, by whom, and what is registered about it.
///
/// @param type    as registered, else as it is first cited; likewise the number
/// @param dates   all dates it is cited with; likewise issuers and titles
/// @param citedBy plans the caller may see
@Schema(name = "LegalBasisDocument")
record BasisView(
        @Schema(examples = "nghi-dinh.59-2019-nd-cp") String key,
        String type,
        String number,
        List<LocalDate> dates,
        List<String> issuers,
        List<String> titles,
        Set<BasisConflict> conflicts,
        List<Citation> citedBy,
        @Nullable Registered registered) {

    /// As one plan cites it.
    @Schema(name = "LegalBasisCitation")
    record Citation(
            UUID planId,
            String agencyCode,
            @Nullable String planNumber,
            String planTitle,
            @Nullable LocalDate signedOn,
            @Nullable String issuer) {

        static Citation of(CitedBasis cited) {
            return new Citation(
                    cited.planId(),
                    cited.agencyCode(),
                    cited.planNumber(),
                    cited.planTitle(),
                    cited.basis().signedOn(),
                    cited.basis().issuer());
        }
    }

    /// What is known to be right.
    ///
    /// @param agencyCode for which and below which it holds, absent when for everybody
    @Schema(name = "RegisteredLegalBasis")
    record Registered(
            @Nullable String agencyCode,
            @Nullable LocalDate signedOn,
            @Nullable String issuer,
            @Nullable String title,
            String source,
            long version) {

        static Registered of(RegisteredBasis entry) {
            return new Registered(
                    entry.agencyCode(),
                    entry.signedOn(),
                    entry.issuer(),
                    entry.title(),
                    entry.source(),
                    entry.version());
        }
    }

    static BasisView of(FindBases.Found found) {
        RegisteredBasis entry = found.registered();
        List<CitedBasis> citations = found.citations();
        return new BasisView(
                found.key().value(),
                entry == null ? citations.getFirst().basis().type() : entry.type(),
                entry == null ? citations.getFirst().basis().number() : entry.number(),
                said(citations, cited -> Stream.ofNullable(cited.signedOn()))
                        .sorted()
                        .toList(),
                said(citations, cited -> Stream.ofNullable(cited.issuer())).toList(),
                said(citations, cited -> Stream.ofNullable(cited.title())).toList(),
                BasisConflict.of(found.key(), citations, entry),
                citations.stream().map(Citation::of).toList(),
                entry == null ? null : Registered.of(entry));
    }

    private static <V> Stream<V> said(List<CitedBasis> citations, Function<LegalBasis, Stream<V>> value) {
        return citations.stream().map(CitedBasis::basis).flatMap(value).distinct();
    }
}
