/// What becomes of rows that break an invariant, decided per source by an administrator of the whole suite: a source
/// pushes for agencies of many branches.
@NullMarked
package vn.cchc.kpi.dossier.policy;

import org.jspecify.annotations.NullMarked;
