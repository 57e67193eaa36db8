/// How the names of units are written: in full, abbreviated, by their initials, or misread by a scanner.
///
/// Knows words only, nothing of agencies. What is found by [NameIndex] is written otherwise but says the same; what
/// is found by [NearNames] only looks alike, and is for a person to decide.
@NullMarked
package vn.cchc.plan.unitname.spelling;

import org.jspecify.annotations.NullMarked;
