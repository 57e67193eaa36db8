package vn.cchc.kpi.dossier.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.cchc.calendar.Window;

/// The days rows may be as of while one import is read: from the start of their window to today, and at most a
/// reporting year after the end of the window. Where the clock of a sender may be ahead, its today may be our
/// tomorrow.
///
/// @param today     the day of the import
/// @param latest    the day it is on a clock that is ahead as far as is tolerated
/// @param tolerance how far a sender's clock may be ahead
public record ImportDay(LocalDate today, LocalDate latest, Duration tolerance) {

    public static ImportDay at(ZonedDateTime now, Duration tolerance) {
        return new ImportDay(now.toLocalDate(), now.plus(tolerance).toLocalDate(), tolerance);
    }

    /// @throws RowRefused when a row about this window cannot be as of this day
    LocalDate asOf(LocalDate asOf, Window window) {
        if (asOf.isAfter(latest)) {
            throw new RowRefused(
                    asOf.equals(today.plusDays(1))
                            ? new RowRefusal.AsOfAheadOfClock(asOf, today, tolerance.toMinutes())
                            : new RowRefusal.AsOfInFuture(asOf, today));
        }
        if (asOf.isBefore(window.from())) {
            throw new RowRefused(new RowRefusal.AsOfBeforeWindow(asOf));
        }
        LocalDate last = window.to().plusYears(1);
        if (asOf.isAfter(last)) {
            throw new RowRefused(new RowRefusal.AsOfTooLate(asOf, last));
        }
        return asOf;
    }
}
