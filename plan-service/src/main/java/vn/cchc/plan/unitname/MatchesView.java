package vn.cchc.plan.unitname;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whom a name may mean to an issuer on a day.
///
/// @param decided    code of the one candidate that is certain; absent when a person must decide
/// @param candidates likeliest first
@Schema(name = "UnitMatches")
record MatchesView(
        String name, String issuer, LocalDate on, @Nullable String decided, List<CandidateView> candidates) {

    private static final double SHOWN = 1000;

    /// @param score from 0 to 1, three digits
    @Schema(name = "UnitCandidate")
    record CandidateView(
            String code,
            String name,
            Candidate.Kind kind,
            double score,
            How how,
            String matchedName,
            boolean inForce,
            @Nullable String successorOf) {

        static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.code(),
                    candidate.name(),
                    candidate.kind(),
                    Math.round(candidate.score() * SHOWN) / SHOWN,
                    candidate.how(),
                    candidate.matchedName(),
                    candidate.inForce(),
                    candidate.successorOf());
        }
    }

    static MatchesView of(String name, String issuer, LocalDate on, UnitDirectory directory, int most) {
        return new MatchesView(
                name,
                issuer,
                on,
                directory.match(name) instanceof UnitMatch.Units units
                        ? units.by().code()
                        : null,
                directory.candidates(name, most).stream().map(CandidateView::of).toList());
    }
}
