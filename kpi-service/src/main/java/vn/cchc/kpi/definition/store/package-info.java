/// Drafts and the record of applications, by hand-written SQL.
@NullMarked
package vn.cchc.kpi.definition.store;

import org.jspecify.annotations.NullMarked;
