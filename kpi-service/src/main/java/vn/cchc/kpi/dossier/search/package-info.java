/// Reads of stored dossier rows. Bounded to the caller's agency and those below.
@NullMarked
package vn.cchc.kpi.dossier.search;

import org.jspecify.annotations.NullMarked;
