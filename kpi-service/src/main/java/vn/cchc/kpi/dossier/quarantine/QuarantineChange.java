package vn.cchc.kpi.dossier.quarantine;

import java.time.Instant;

/// How a quarantined row was before a change.
///
/// @param version the version it had
/// @param action  what was done to it then
/// @param by      who had made it as it was
public record QuarantineChange(long version, String action, String json, String code, String by, Instant at) {}
