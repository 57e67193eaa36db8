package vn.cchc.kpi.dossier.result;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import, as it is remembered.
///
/// @param by         who pushed it
/// @param agencyCode agency of who pushed it; absent for an administrator of the whole suite
/// @param replay     whether its rows come from quarantine
public record Origin(
        UUID batch, String source, String by, @Nullable String agencyCode, boolean replay) {}
