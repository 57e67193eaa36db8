package vn.cchc.kpi.definition.domain;

import java.time.Instant;

/// What is to become the next version of a definition.
///
/// @param owner   agency it belongs to
/// @param version of the draft, never of what it becomes; never used twice
public record Draft(String code, String owner, Wording wording, long version, String editedBy, Instant editedAt) {}
