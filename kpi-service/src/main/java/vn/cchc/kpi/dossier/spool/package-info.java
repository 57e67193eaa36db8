/// Where what an import has read waits until its body ends: in files, so that neither memory nor the database is
/// held.
@NullMarked
package vn.cchc.kpi.dossier.spool;

import org.jspecify.annotations.NullMarked;
