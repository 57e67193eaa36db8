/// Finds the agencies that a unit text of a plan means, as seen by the plan's issuer.
///
/// The issuer's own subtree comes first, then the subtree of each agency above it. What is unknown, ambiguous or no
/// longer in force is said so; nothing is guessed.
@NullMarked
package vn.cchc.plan.unitname;

import org.jspecify.annotations.NullMarked;
