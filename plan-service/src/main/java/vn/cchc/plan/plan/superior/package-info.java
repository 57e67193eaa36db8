/// Plans above and below a plan. Plans name their superiors by number, and a plan may name several: a graph without
/// circles, as long as nobody made a mistake.
///
/// Links are found by number whenever they are read, so that a plan imported later is linked as well. A number means
/// a plan of the citing plan's own agency or of an agency above it; neighbours may use the same number.
@NullMarked
package vn.cchc.plan.plan.superior;

import org.jspecify.annotations.NullMarked;
