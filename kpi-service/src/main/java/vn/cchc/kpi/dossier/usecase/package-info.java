/// Importing dossier metrics: one stream read to its end, then one transaction, bounded memory.
@NullMarked
package vn.cchc.kpi.dossier.usecase;

import org.jspecify.annotations.NullMarked;
