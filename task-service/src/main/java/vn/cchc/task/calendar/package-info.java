/// This service's copy of the working calendar, and the rules by which a deadline becomes days.
///
/// The calendar matters where the configured policy moves due dates off days that are not worked. A calendar that
/// changes later moves the due dates of work that is still owed.
@NullMarked
package vn.cchc.task.calendar;

import org.jspecify.annotations.NullMarked;
