package vn.cchc.kpi.dossier.quarantine;

import java.util.List;
import java.util.Map;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowResult;

/// Breaches that are not kept, because what they say is settled already.
///
/// @param counts all of them, by what becomes of them instead
/// @param first  the first of them by their numbers, as many as can be listed
public record Settled(Map<RowOutcome, Long> counts, List<RowResult> first) {}
