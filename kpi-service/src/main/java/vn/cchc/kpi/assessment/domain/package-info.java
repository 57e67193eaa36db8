/// What is assessed and what came of it. Plain Java, no clock, no database.
///
/// `figure` turns what was counted into the figures of a period, `judging` holds them against the target.
@NullMarked
package vn.cchc.kpi.assessment.domain;

import org.jspecify.annotations.NullMarked;
