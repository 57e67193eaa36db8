package vn.cchc.plan.workingcalendar;

/// The days of a year cannot be entered so.
final class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CalendarRefusal refusal;

    CalendarRefused(CalendarRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    CalendarRefusal refusal() {
        return refusal;
    }
}
