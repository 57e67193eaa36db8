package vn.cchc.calendar;

import java.io.Serial;
import java.time.LocalDate;

/// A window was asked for whose first day lies after its last day, as in the misprint "từ ngày 15/12/2026 đến ngày
/// 14/12/2026".
public final class ReversedWindow extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate from;
    private final LocalDate to;

    ReversedWindow(LocalDate from, LocalDate to) {
        super("A window cannot start on " + from + " and end before that, on " + to);
        this.from = from;
        this.to = to;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
