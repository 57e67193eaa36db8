/// Hand-written SQL without its ceremony. Every statement joins the caller's transaction; a failure is a
/// [vn.cchc.kpi.sql.SqlFailure] that keeps its cause. Stores and listeners call this, domains never.
@NullMarked
package vn.cchc.kpi.sql;

import org.jspecify.annotations.NullMarked;
