/// Importing dossier metrics: one stream, one transaction, bounded memory.
@NullMarked
package vn.cchc.kpi.dossier.usecase;

import org.jspecify.annotations.NullMarked;
