/// People and systems mend quarantined rows: look at them, correct them, replay them, give them up. A replay is an
/// import like any other, of rows that are here already.
@NullMarked
package vn.cchc.kpi.dossier.mending;

import org.jspecify.annotations.NullMarked;
