/// The indicator catalogue: which metrics can be counted and which formulas are computed from them, as versioned
/// data.
///
/// Loaded from the two catalogue files at start, idempotently; read-only afterwards. Other features ask
/// [vn.cchc.kpi.catalogue.Catalogue]; the rules for formulas live where they are applied, in `assessment`.
@NullMarked
package vn.cchc.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
