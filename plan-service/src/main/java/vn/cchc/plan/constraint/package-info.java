/// What a body of any feature may hold, beyond the constraints of Jakarta Validation.
///
/// A text must show something, and a first must not lie after its last. Each refusal names the field it is about.
@NullMarked
package vn.cchc.plan.constraint;

import org.jspecify.annotations.NullMarked;
