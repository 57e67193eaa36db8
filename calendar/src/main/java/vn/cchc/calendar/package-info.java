/// Days, windows and reporting years of Vietnamese public administration.
///
/// Civil dates only: nothing here reads a clock, knows a time zone or touches a store. Whoever asks brings the
/// official days off ([vn.cchc.calendar.WorkingCalendar]) and the cut-off rule ([vn.cchc.calendar.WindowRule]).
/// Every type is immutable and safe to share between threads.
@NullMarked
package vn.cchc.calendar;

import org.jspecify.annotations.NullMarked;
