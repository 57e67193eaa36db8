/// What became of the rows of an import: one model for what is answered, kept with the batch, and read again.
@NullMarked
package vn.cchc.kpi.dossier.result;

import org.jspecify.annotations.NullMarked;
