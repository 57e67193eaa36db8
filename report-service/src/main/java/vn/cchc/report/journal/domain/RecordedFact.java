package vn.cchc.report.journal.domain;

import java.time.Instant;

/// A fact with the moment the journal took it in.
public record RecordedFact(Fact fact, Instant recordedAt) {}
