/// A look at how a deadline text would be read, without a plan.
@NullMarked
package vn.cchc.plan.deadline;

import org.jspecify.annotations.NullMarked;
