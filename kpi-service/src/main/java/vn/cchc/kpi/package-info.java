/// kpi-service: which indicators exist, what was counted, and where every target of every active plan stands.
///
/// Owns the catalogue, dossier metrics, manual measurements and assessments. Publishes `dossier-metrics.ingested`,
/// `indicator.recomputed` and `indicator.status-changed`; hears agencies, plans, tasks and its own dossier metrics.
/// Guarantees that an assessment is a pure function of stored counts, whatever order the facts came in.
@NullMarked
package vn.cchc.kpi;

import org.jspecify.annotations.NullMarked;
