/// The official days off and worked days, year by year, entered by an administrator of the whole suite.
///
/// A year is replaced as a whole; every change publishes the whole year as `calendar.changed`. Years nobody has
/// entered fall back to the plain week.
@NullMarked
package vn.cchc.plan.workingcalendar;

import org.jspecify.annotations.NullMarked;
