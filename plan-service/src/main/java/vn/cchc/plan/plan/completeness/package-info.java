/// What is missing or doubtful in a plan before it is activated.
///
/// Checks only look; each says what it found with a code, a pointer into the plan and a severity. A BLOCKING finding
/// stops the activation until a person accepts it with a reason.
@NullMarked
package vn.cchc.plan.plan.completeness;

import org.jspecify.annotations.NullMarked;
