package vn.cchc.task.calendar;

/// Whoever keeps days that follow from the calendar.
public interface CalendarFollower {

    /// The calendar has changed; called in the transaction of the change.
    void follow();
}
