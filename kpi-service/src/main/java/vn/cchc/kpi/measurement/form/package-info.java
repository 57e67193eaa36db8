/// Whole forms behind counts: a survey with every answer of its scale, an external index as it was published.
///
/// A form is kept as sent, every revision of it, and what indicators read is taken from it in the same transaction as
/// measurements of their metrics. While a form stands, its measurements are changed by it alone.
@NullMarked
package vn.cchc.kpi.measurement.form;

import org.jspecify.annotations.NullMarked;
