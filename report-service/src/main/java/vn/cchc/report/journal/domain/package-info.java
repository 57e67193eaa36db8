/// The facts themselves, as far as reports read them: one record per event, plain Java.
/// Fields nobody reads are left out; the journal keeps the whole payload all the same.
@NullMarked
package vn.cchc.report.journal.domain;

import org.jspecify.annotations.NullMarked;
