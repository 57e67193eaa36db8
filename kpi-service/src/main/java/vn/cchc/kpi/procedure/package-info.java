/// The register of procedures that figures were pushed about. A code nobody knew is registered with the first row
/// that is taken, never refused: a dossier system hears of a new procedure before any register does. A person gives
/// it its name and confirms it.
@NullMarked
package vn.cchc.kpi.procedure;

import org.jspecify.annotations.NullMarked;
