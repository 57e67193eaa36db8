/// This service's copy of the working calendar, and the rules by which a deadline becomes days.
///
/// The calendar matters where the configured policy moves due dates off days that are not worked. A calendar that
/// changes later is used for the dates computed from then on.
@NullMarked
package vn.cchc.task.calendar;

import org.jspecify.annotations.NullMarked;
