package vn.cchc.kpi.dossier.quarantine;

import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.result.RowProblem;

/// A row with the invariant it breaks.
public record Breached(DossierRow row, RowProblem problem) {}
