/// Dossier metrics: cumulative snapshots pushed by dossier systems, one row per procedure, field or agency and month.
///
/// `domain` says which rows are refused, `rest` reads them one by one from a stream, `usecase` imports them as one
/// set, `store` writes sets, `result` is what is answered. `quarantine` keeps what breaks an invariant, `mending` is
/// how people deal with it. Pushing the same bytes again changes nothing and tells nobody.
@NullMarked
package vn.cchc.kpi.dossier;

import org.jspecify.annotations.NullMarked;
