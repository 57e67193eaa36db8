package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;

/// Assignments that count in one reporting month of a plan.
///
/// @param from first day of the month's window; far in the future for assignments without any date
public record TaskMonth(LocalDate from, long total, long doneOnTime, long doneLate, long overdue, LocalDate asOf) {}
