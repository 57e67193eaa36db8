/// What a reporting regime is and what it refuses, as plain Java.
/// A [ReportingRegime] that exists is valid: no window of it ends before it begins.
@NullMarked
package vn.cchc.report.regime.domain;

import org.jspecify.annotations.NullMarked;
