/// The official days off and worked days, year by year. The service comes with the years known so far; an
/// administrator of the whole suite enters the notices, and anybody who plans may first see which due dates would
/// move.
///
/// A year is replaced as a whole; every change publishes the whole year as `calendar.changed`. Years nobody has
/// entered fall back to the plain week.
@NullMarked
package vn.cchc.plan.workingcalendar;

import org.jspecify.annotations.NullMarked;
