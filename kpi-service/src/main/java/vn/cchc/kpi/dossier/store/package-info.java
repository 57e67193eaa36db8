/// Dossier rows and totals by set-based SQL: an import is copied into a session's staging table, judged and merged in
/// a handful of statements, however many rows it holds.
@NullMarked
package vn.cchc.kpi.dossier.store;

import org.jspecify.annotations.NullMarked;
