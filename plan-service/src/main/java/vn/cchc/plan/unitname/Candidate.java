package vn.cchc.plan.unitname;

import org.jspecify.annotations.Nullable;

/// Whom a text may mean.
///
/// @param score       from 0 to 1: how sure, and how near to the issuer
/// @param matchedName the registered name, alias or code that the text was found by
/// @param inForce     whether it exists in the time asked about
/// @param successorOf code of the agency that the text means and that was merged into this one
public record Candidate(
        String code,
        String name,
        Kind kind,
        double score,
        How how,
        String matchedName,
        boolean inForce,
        @Nullable String successorOf) {

    /// One agency, or a name for many.
    public enum Kind {
        AGENCY,
        UNIT_CLASS
    }

    /// For a message: who it is, and the code to write instead.
    public String label() {
        return "“" + name + "” (" + code + ")";
    }
}
