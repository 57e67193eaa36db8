package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;

/// One metric of one period.
///
/// @param asOf        the newest day it rests on
/// @param provisional whether anything in it may still change
public record Figure(long value, LocalDate asOf, boolean provisional) {}
