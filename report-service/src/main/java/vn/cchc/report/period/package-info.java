/// When the reports of a year are due: windows and days computed from a regime and the working-day calendar.
/// The calendar is a copy fed by `calendar.changed`; nothing here is stored but that copy.
@NullMarked
package vn.cchc.report.period;

import org.jspecify.annotations.NullMarked;
