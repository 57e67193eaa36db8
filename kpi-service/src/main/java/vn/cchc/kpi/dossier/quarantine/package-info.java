/// Rows kept aside because they break an invariant: at most one open for each thing a source reports about, however
/// often it is sent. While an import is read they wait in a file, so their number has no bound.
@NullMarked
package vn.cchc.kpi.dossier.quarantine;

import org.jspecify.annotations.NullMarked;
